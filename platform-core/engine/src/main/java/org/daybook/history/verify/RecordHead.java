package org.daybook.history.verify;

import java.time.Instant;
import java.util.Optional;
import org.daybook.shared.Query;

/**
 * The end of the record's hash chain. Who keeps it elsewhere can prove later that nothing before it was changed; without
 * such an anchor, somebody with all rights on the database could compute the whole chain anew.
 */
public record RecordHead() implements Query<RecordHead.Head> {

    /**
     * The end of the chain.
     *
     * @param position of the last event; 0 when there is none
     * @param hash in lower-case hexadecimal; that of the empty chain when there is no event
     * @param lastVerified the last time that the whole chain was recomputed and found whole
     */
    public record Head(long position, String hash, Optional<Instant> recorded, Optional<Verified> lastVerified) {}

    /** A verification that ended well. */
    public record Verified(Instant at, String by, long events) {}
}
