package org.daybook.history.moments;

import java.time.Instant;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** Where in the record a moment lies. */
public record MomentOf(AsOf asOf) implements Query<MomentOf.Moment> {

    /**
     * A moment.
     *
     * @param position the last event that counts; 0 before the first
     * @param recorded when that was written; empty before the first
     * @param head the last event of all
     * @param first when the first event of all was written; empty where the record is empty
     */
    public record Moment(long position, Optional<Instant> recorded, long head, Optional<Instant> first) {}
}
