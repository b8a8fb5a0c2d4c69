package org.daybook.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.Query;

/** When sources were looked at and will be: the desk's own diary, which is no part of the record. */
public record SourceVisits() implements Query<List<SourceVisits.Row>> {

    /**
     * One source.
     *
     * @param looked when the last visit ended; empty before the first
     * @param due when the next one is
     * @param running whether a visit is on its way
     */
    public record Row(String sourceId, Optional<Instant> looked, Instant due, boolean running) {}
}
