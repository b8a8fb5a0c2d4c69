package org.daybook.history;

import java.util.ArrayList;
import java.util.List;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.StoredEvent;

/** Reads stored events as the folds want them. */
record Decoding(EventReader reader) {

    /** Usually one; an upcaster may have split it. */
    List<RecordedEvent> decode(StoredEvent stored) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Object event : reader.read(stored.name(), stored.revision(), stored.payload())) {
            events.add(new RecordedEvent(
                    stored.token().position(), stored.stream(), stored.sequence(), stored.recorded(), (DaybookEvent)
                            event));
        }
        return events;
    }
}
