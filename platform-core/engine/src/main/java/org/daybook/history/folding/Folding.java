package org.daybook.history.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private static final class Held<R> {

        private long from;
        private R row;
        private boolean stored;

        Held(long from, R row, boolean stored) {
            this.from = from;
            this.row = row;
            this.stored = stored;
        }
    }

    private final ViewFold<R> fold;
    // whatever is touched moves to the young ones
    private Map<String, Held<R>> young = new HashMap<>();
    private Map<String, Held<R>> old = new HashMap<>();
    private List<Version<R>> ended = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    public Folding(ViewFold<R> fold) {
        this.fold = fold;
    }

    /** Takes over versions that stand in the table. */
    public void load(Collection<Version<R>> stored) {
        stored.forEach(version -> young.put(version.key(), new Held<>(version.from(), version.row(), true)));
    }

    /** Folds what one stored event of a batch has become; all of it or, when the fold throws, nothing. */
    void apply(Concern concern) {
        long batch = concern.read().stored().batch();
        List<RecordedEvent> events = concern.read().events();
        Set<String> keys = concern.keys();
        if (events.size() == 1 && keys.size() == 1) {
            String key = keys.iterator().next();
            Held<R> before = touched(key);
            put(
                    batch,
                    key,
                    before,
                    fold.fold(key, row(before), events.getFirst()).orElse(null));
            return;
        }
        Map<String, Optional<R>> outcome = new HashMap<>();
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                Optional<R> row = outcome.containsKey(key) ? outcome.get(key) : row(touched(key));
                outcome.put(key, fold.fold(key, row, event));
            }
        }
        outcome.forEach((key, row) -> put(batch, key, touched(key), row.orElse(null)));
    }

    private static <R> Optional<R> row(@Nullable Held<R> held) {
        return held == null ? Optional.empty() : Optional.of(held.row);
    }

    private @Nullable Held<R> touched(String key) {
        Held<R> held = young.get(key);
        if (held == null && !old.isEmpty()) {
            held = old.remove(key);
            if (held != null) {
                young.put(key, held);
            }
        }
        return held;
    }

    private void put(long batch, String key, @Nullable Held<R> before, @Nullable R row) {
        if (before == null) {
            if (row != null) {
                young.put(key, new Held<>(batch, row, false));
            }
            return;
        }
        if (before.row.equals(row)) {
            return;
        }
        if (before.stored) {
            endings.add(new Ending(key, before.from, batch));
        } else if (before.from < batch) {
            ended.add(new Version<>(key, before.from, batch, before.row));
        }
        if (row == null) {
            young.remove(key);
        } else {
            before.from = batch;
            before.row = row;
            before.stored = false;
        }
    }

    /** Versions that have ended and never stood in the table; asked for, they are forgotten here. */
    public List<Version<R>> takeEnded() {
        List<Version<R>> taken = ended;
        ended = new ArrayList<>();
        return taken;
    }

    /** When there are more rows than a limit, takes out those that were not touched for longest; about half of them. */
    public List<Version<R>> takeOld(int limit) {
        if (young.size() <= limit / 2) {
            return List.of();
        }
        List<Version<R>> taken = versions(old);
        old = young;
        young = HashMap.newHashMap(old.size());
        return taken;
    }

    /** Takes all rows out. */
    public List<Version<R>> takeAll() {
        List<Version<R>> taken = versions(old);
        taken.addAll(versions(young));
        old = new HashMap<>();
        young = new HashMap<>();
        return taken;
    }

    private static <R> List<Version<R>> versions(Map<String, Held<R>> rows) {
        List<Version<R>> versions = new ArrayList<>(rows.size());
        rows.forEach((key, held) -> versions.add(open(key, held)));
        return versions;
    }

    /** Takes one row out; empty when it is not here. */
    public Optional<Version<R>> take(String key) {
        Held<R> held = touched(key);
        young.remove(key);
        return held == null ? Optional.empty() : Optional.of(open(key, held));
    }

    /** Versions that hold and do not stand in the table. */
    public List<Version<R>> fresh() {
        List<Version<R>> fresh = new ArrayList<>();
        young.forEach((key, held) -> {
            if (!held.stored) {
                fresh.add(open(key, held));
            }
        });
        return fresh;
    }

    /** Ends of versions that stand in the table. */
    public List<Ending> endings() {
        return endings;
    }

    private static <R> Version<R> open(String key, Held<R> held) {
        return new Version<>(key, held.from, Version.OPEN, held.row);
    }
}
