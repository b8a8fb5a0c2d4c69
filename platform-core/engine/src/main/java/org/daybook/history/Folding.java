package org.daybook.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.RecordedEvent;
import org.daybook.views.ViewFold;

/**
 * Rows of one view in memory, and what events make of them. The live driver and the rebuild both fold here, so that
 * they cannot differ.
 */
final class Folding<R> {

    private final ViewFold<R> fold;
    private final Map<String, R> rows;
    private final Set<String> changed = new HashSet<>();
    private boolean counting;

    private Folding(ViewFold<R> fold, Map<String, R> rows, boolean counting) {
        this.fold = fold;
        this.rows = new HashMap<>(rows);
        this.counting = counting;
    }

    /** From rows that stand in the table; changes are counted from the start. */
    static <R> Folding<R> of(ViewFold<R> fold, Map<String, R> rows) {
        return new Folding<>(fold, rows, true);
    }

    /** From nothing; changes are counted once the rows were written. */
    static <R> Folding<R> fromNothing(ViewFold<R> fold) {
        return new Folding<>(fold, Map.of(), false);
    }

    /** Keys of the rows that events touch. */
    static Set<String> keys(ViewFold<?> fold, List<RecordedEvent> events) {
        Set<String> keys = new HashSet<>();
        events.forEach(event -> keys.addAll(fold.keys(event)));
        return keys;
    }

    /** Folds what one stored event has become; all of it or, when the fold throws, nothing. */
    void apply(List<RecordedEvent> events) {
        Map<String, Optional<R>> outcome = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                Optional<R> row = outcome.containsKey(key) ? outcome.get(key) : Optional.ofNullable(rows.get(key));
                outcome.put(key, fold.fold(key, row, event));
            }
        }
        outcome.forEach(this::put);
    }

    private void put(String key, Optional<R> row) {
        R before = row.isPresent() ? rows.put(key, row.get()) : rows.remove(key);
        if (counting && !Optional.ofNullable(before).equals(row)) {
            changed.add(key);
        }
    }

    /** All rows as they are now. */
    Map<String, R> rows() {
        return rows;
    }

    boolean hasChanged() {
        return !changed.isEmpty();
    }

    /** Rows to write. */
    Map<String, R> toWrite() {
        Map<String, R> write = new HashMap<>();
        for (String key : changed) {
            R row = rows.get(key);
            if (row != null) {
                write.put(key, row);
            }
        }
        return write;
    }

    /** Rows to remove. */
    List<String> toRemove() {
        List<String> remove = new ArrayList<>();
        for (String key : changed) {
            if (!rows.containsKey(key)) {
                remove.add(key);
            }
        }
        return remove;
    }

    /** All rows have been written: from here on, changes are counted. */
    void written() {
        counting = true;
        changed.clear();
    }
}
