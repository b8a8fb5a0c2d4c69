package org.daybook.views;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.RecordedEvent;

/** Runs a fold in memory, and a view's fold and table together as the live driver does. */
public final class Folding {

    /** The rows after all events. */
    public static <R> Map<String, R> rows(ViewFold<R> fold, List<RecordedEvent> events) {
        Map<String, R> rows = new LinkedHashMap<>();
        fold(fold, rows, events);
        return rows;
    }

    public static <R> R row(ViewFold<R> fold, Story story, String key) {
        return Objects.requireNonNull(rows(fold, story.events()).get(key), key);
    }

    /** Reads what a batch touches, folds it, and writes what has changed. */
    public static <R> void batch(View<R> view, TestDatabase database, List<RecordedEvent> events) {
        database.run(connection -> {
            Set<String> keys = new HashSet<>();
            events.forEach(event -> keys.addAll(view.fold().keys(event)));
            Map<String, R> rows = new HashMap<>(view.table().read(connection, keys));
            fold(view.fold(), rows, events);
            keys.removeAll(rows.keySet());
            view.table().remove(connection, keys);
            view.table().write(connection, rows);
        });
    }

    private static <R> void fold(ViewFold<R> fold, Map<String, R> rows, List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                Optional<R> row = fold.fold(key, Optional.ofNullable(rows.get(key)), event);
                row.ifPresentOrElse(r -> rows.put(key, r), () -> rows.remove(key));
            }
        }
    }

    private Folding() {}
}
