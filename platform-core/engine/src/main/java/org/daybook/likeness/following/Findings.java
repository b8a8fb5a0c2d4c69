package org.daybook.likeness.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.events.DaybookEvent;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.PostgresJournal.Continued;

/** What a step has found, each event with its place at the end of its stream. */
final class Findings {

    private final Map<String, Integer> ends = new HashMap<>();
    private final List<Continued> events = new ArrayList<>();

    /** Adds the next event of a stream that has so many in the record. */
    void add(String stream, int recorded, DaybookEvent event) {
        int sequence = ends.merge(stream, recorded + 1, (before, none) -> before + 1) - 1;
        events.add(new Continued(stream, sequence, event));
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** Refused by the record when another writer was quicker in one of the streams. */
    void append(PostgresJournal journal) {
        journal.continueStreams(events);
    }
}
