package org.daybook.history.folding;

import java.util.List;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.StoredEvent;

/** Reads stored events as the folds want them: without what no view keeps. */
public record Decoding(EventReader reader) {

    public Decoding {
        reader = reader.forFolds();
    }

    public Read read(StoredEvent stored) {
        try {
            return new Read(stored, stored.read(reader), null);
        } catch (RuntimeException unreadable) {
            return new Read(stored, List.of(), unreadable);
        }
    }
}
