package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.views.View;

/**
 * A view that is kept up by reading, folding and writing the rows that events touch: the desk's own fold and statements,
 * on a table of its own with the same indexes. Like the desk's it keeps every version, so that all do the same work.
 */
final class KeptView<R> {

    private final View<R> view;
    private final String table;
    private final Parking parking;

    KeptView(View<R> view, String prefix) {
        this.view = view;
        this.table = prefix + view.name();
        this.parking = new Parking(view.name(), List.of());
    }

    String name() {
        return view.name();
    }

    void create(Connection connection) throws SQLException {
        for (String sql : view.table().create(table)) {
            execute(connection, sql);
        }
    }

    /** Tells the planner how large the table has become; where it believes that it is empty, it reads it whole. */
    void analyze(Connection connection) throws SQLException {
        execute(connection, "analyze " + table);
    }

    void drop(Connection connection) throws SQLException {
        execute(connection, "drop table if exists " + table);
    }

    /** In the running transaction; an event that cannot be folded fails it. */
    void fold(Connection connection, List<Read> events) throws SQLException {
        TableFolding.fold(connection, view, table, events, parking);
        if (!parking.fresh().isEmpty()) {
            throw new IllegalStateException("Left out: " + parking.fresh());
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
