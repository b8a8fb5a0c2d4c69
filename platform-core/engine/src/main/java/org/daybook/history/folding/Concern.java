package org.daybook.history.folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.events.RecordedEvent;
import org.daybook.views.ViewFold;
import org.jspecify.annotations.Nullable;

/**
 * What a stored event means to a view.
 *
 * @param keys of the rows it touches
 * @param untold why they cannot be told; null when they can
 */
public record Concern(Read read, Set<String> keys, @Nullable RuntimeException untold) {

    public static Concern of(ViewFold<?> fold, Read read) {
        if (read.unreadable() != null) {
            return new Concern(read, Set.of(), read.unreadable());
        }
        try {
            return new Concern(read, keys(fold, read.events()), null);
        } catch (RuntimeException poison) {
            return new Concern(read, Set.of(), poison);
        }
    }

    private static Set<String> keys(ViewFold<?> fold, List<RecordedEvent> events) {
        if (events.size() == 1) {
            return fold.keys(events.getFirst());
        }
        Set<String> keys = new HashSet<>();
        events.forEach(event -> keys.addAll(fold.keys(event)));
        return keys;
    }

    /** Whether the view has nothing to do with it. */
    public boolean isNone() {
        return keys.isEmpty() && untold == null;
    }
}
