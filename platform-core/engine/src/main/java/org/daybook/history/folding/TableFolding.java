package org.daybook.history.folding;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.views.Version;
import org.daybook.views.View;

/** Folds events onto rows, in memory or on a table; what cannot be folded is parked, the rest goes on. */
public final class TableFolding {

    private TableFolding() {}

    /** Keys of the rows an event touches; none when they cannot be told, which shows when it is folded. */
    public static Set<String> keys(Folding<?> folding, Read read) {
        try {
            return folding.keys(read.events());
        } catch (RuntimeException untold) {
            return Set.of();
        }
    }

    /** Folds one event in memory. */
    public static void fold(Folding<?> folding, Read read, Parking parking) {
        Set<String> keys;
        try {
            if (read.unreadable() != null) {
                throw read.unreadable();
            }
            keys = folding.keys(read.events());
        } catch (RuntimeException poison) {
            parking.fail(read, Set.of(), poison);
            return;
        }
        fold(folding, read, keys, parking);
    }

    /** Folds one event in memory whose keys were asked for. */
    public static void fold(Folding<?> folding, Read read, Set<String> keys, Parking parking) {
        try {
            if (!keys.isEmpty() && !parking.keeps(read, keys)) {
                folding.apply(read.stored().batch(), read.events(), keys);
            }
        } catch (RuntimeException poison) {
            parking.fail(read, keys, poison);
        }
    }

    /** Folds events onto a table in the running transaction: one read, one write. Returns whether rows have changed. */
    public static <R> boolean fold(Connection connection, View<R> view, String table, List<Read> reads, Parking parking)
            throws SQLException {
        Folding<R> folding = new Folding<>(view.fold());
        Set<String> keys = new HashSet<>();
        reads.forEach(read -> keys.addAll(keys(folding, read)));
        folding.load(view.table().read(connection, table, keys).values());
        reads.forEach(read -> fold(folding, read, parking));
        List<Version<R>> fresh = new ArrayList<>(folding.takeEnded());
        fresh.addAll(folding.fresh());
        view.table().end(connection, table, folding.endings());
        view.table().write(connection, table, fresh);
        return !fresh.isEmpty() || !folding.endings().isEmpty();
    }

    /** Parks an event whose rows the database would not take. */
    public static void leaveOut(View<?> view, Read read, Parking parking, Throwable failure) {
        parking.fail(read, keys(new Folding<>(view.fold()), read), failure);
    }
}
