package org.daybook.history.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.RecordedEvent;
import org.daybook.views.Version;
import org.daybook.views.ViewFold;
import org.daybook.views.ViewTable.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one view in memory, and the versions that events make of them. The live driver and the rebuild both fold here,
 * so that they cannot differ. A batch leaves one version of a row, however often it touches it.
 */
public final class Folding<R> {

    /** A version in memory; whether it stands in the table as well. */
    private record Held<R>(long from, R row, boolean stored) {}

    private final ViewFold<R> fold;
    // the least recently touched first
    private final LinkedHashMap<String, Held<R>> rows = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Version<R>> ended = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    public Folding(ViewFold<R> fold) {
        this.fold = fold;
    }

    /** Takes over versions that stand in the table. */
    public void load(Collection<Version<R>> stored) {
        stored.forEach(version -> rows.put(version.key(), new Held<>(version.from(), version.row(), true)));
    }

    /** Keys of the rows that one stored event touches. */
    Set<String> keys(List<RecordedEvent> events) {
        if (events.size() == 1) {
            return fold.keys(events.getFirst());
        }
        Set<String> keys = new HashSet<>();
        events.forEach(event -> keys.addAll(fold.keys(event)));
        return keys;
    }

    /** Folds what one stored event of a batch has become; all of it or, when the fold throws, nothing. */
    void apply(long batch, List<RecordedEvent> events, Set<String> keys) {
        if (events.size() == 1 && keys.size() == 1) {
            String key = keys.iterator().next();
            put(batch, key, fold.fold(key, row(key), events.getFirst()).orElse(null));
            return;
        }
        Map<String, Optional<R>> outcome = new HashMap<>();
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                Optional<R> row = outcome.containsKey(key) ? outcome.get(key) : row(key);
                outcome.put(key, fold.fold(key, row, event));
            }
        }
        outcome.forEach((key, row) -> put(batch, key, row.orElse(null)));
    }

    private Optional<R> row(String key) {
        Held<R> held = rows.get(key);
        return held == null ? Optional.empty() : Optional.of(held.row());
    }

    private void put(long batch, String key, @Nullable R row) {
        Held<R> before = rows.get(key);
        if (before == null) {
            if (row != null) {
                rows.put(key, new Held<>(batch, row, false));
            }
            return;
        }
        if (before.row().equals(row)) {
            return;
        }
        if (before.stored()) {
            endings.add(new Ending(key, before.from(), batch));
        } else if (before.from() < batch) {
            ended.add(new Version<>(key, before.from(), batch, before.row()));
        }
        if (row == null) {
            rows.remove(key);
        } else {
            rows.put(key, new Held<>(batch, row, false));
        }
    }

    public boolean holds(String key) {
        return rows.containsKey(key);
    }

    public int size() {
        return rows.size();
    }

    /** Versions that have ended and never stood in the table; asked for, they are forgotten here. */
    public List<Version<R>> takeEnded() {
        List<Version<R>> taken = List.copyOf(ended);
        ended.clear();
        return taken;
    }

    /** Takes the row out that was not touched for longest. */
    public Version<R> takeEldest() {
        Map.Entry<String, Held<R>> eldest = rows.firstEntry();
        rows.remove(eldest.getKey());
        return open(eldest);
    }

    /** Takes one row out; empty when it is not here. */
    public Optional<Version<R>> take(String key) {
        Held<R> held = rows.remove(key);
        return held == null ? Optional.empty() : Optional.of(open(Map.entry(key, held)));
    }

    /** Versions that hold and do not stand in the table. */
    public List<Version<R>> fresh() {
        List<Version<R>> fresh = new ArrayList<>();
        for (Map.Entry<String, Held<R>> row : rows.entrySet()) {
            if (!row.getValue().stored()) {
                fresh.add(open(row));
            }
        }
        return fresh;
    }

    /** Ends of versions that stand in the table. */
    public List<Ending> endings() {
        return endings;
    }

    private static <R> Version<R> open(Map.Entry<String, Held<R>> row) {
        return new Version<>(
                row.getKey(),
                row.getValue().from(),
                Version.OPEN,
                row.getValue().row());
    }
}
