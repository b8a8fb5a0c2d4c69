package org.daybook.history.folding;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.views.Version;
import org.daybook.views.View;
import org.daybook.views.ViewTable.Ending;

/** Folds events onto rows, in memory or on a table; what cannot be folded is parked, the rest goes on. */
public final class TableFolding {

    private TableFolding() {}

    /** Folds one event in memory. */
    public static void fold(Folding<?> folding, Concern concern, Parking parking) {
        if (concern.untold() != null) {
            parking.fail(concern.read(), concern.keys(), concern.untold());
            return;
        }
        try {
            if (!concern.isNone() && !parking.keeps(concern)) {
                folding.apply(concern);
            }
        } catch (RuntimeException poison) {
            parking.fail(concern.read(), concern.keys(), poison);
        }
    }

    /**
     * How a table has changed.
     *
     * @param changed whether at all
     * @param more how many more rows hold now than before; less than 0 when there are fewer
     */
    public record Written(boolean changed, int more) {}

    /** Folds events onto a table in the running transaction: one read, one write. */
    public static <R> Written fold(Connection connection, View<R> view, String table, List<Read> reads, Parking parking)
            throws SQLException {
        List<Concern> concerns =
                reads.stream().map(read -> Concern.of(view.fold(), read)).toList();
        Set<String> keys = new HashSet<>();
        concerns.forEach(concern -> keys.addAll(concern.keys()));
        Folding<R> folding = new Folding<>(view.fold());
        folding.load(view.table().read(connection, table, keys).values());
        concerns.forEach(concern -> fold(folding, concern, parking));
        List<Ending> endings = folding.endings();
        List<Version<R>> holding = folding.fresh();
        List<Version<R>> fresh = new ArrayList<>(folding.takeEnded());
        fresh.addAll(holding);
        view.table().end(connection, table, endings);
        view.table().write(connection, table, fresh);
        return new Written(!fresh.isEmpty() || !endings.isEmpty(), holding.size() - endings.size());
    }

    /** Parks an event whose rows the database would not take. */
    public static void leaveOut(View<?> view, Read read, Parking parking, Throwable failure) {
        parking.fail(read, Concern.of(view.fold(), read).keys(), failure);
    }
}
