package org.daybook.history.folding;

import java.util.ArrayList;
import java.util.List;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.StoredEvent;

/** Reads stored events as the folds want them: evidence without its words, facts without reasons. */
public record Decoding(EventReader reader) {

    public Decoding {
        reader = reader.withoutWords();
    }

    public Read read(StoredEvent stored) {
        try {
            return new Read(stored, decode(stored), null);
        } catch (RuntimeException unreadable) {
            return new Read(stored, List.of(), unreadable);
        }
    }

    private List<RecordedEvent> decode(StoredEvent stored) {
        List<RecordedEvent> events = new ArrayList<>(1);
        for (Object event : reader.read(stored.name(), stored.revision(), stored.payload())) {
            events.add(new RecordedEvent(
                    stored.position(), stored.stream(), stored.sequence(), stored.recorded(), (DaybookEvent) event));
        }
        return events;
    }
}
