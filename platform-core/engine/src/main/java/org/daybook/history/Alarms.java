package org.daybook.history;

import java.time.Instant;
import java.util.List;
import org.daybook.shared.Query;

/** What somebody should look after in the database, the oldest first; empty when all is well. */
public record Alarms() implements Query<List<Alarms.Row>> {

    /**
     * One thing.
     *
     * @param kind writer-open (a writer holds up all others), transaction-open (an old transaction keeps the database
     *     from tidying up), view-behind (a view does not follow the record)
     * @param words what it is and what to do
     */
    public record Row(String kind, String words, Instant since) {}
}
