package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.events.RecordedEvent;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.daybook.views.Version;
import org.daybook.views.View;

/**
 * A view as one would keep it by plain JDBC: the rows that events touch are read by key, folded by the view's own fold,
 * and upserted in a batch. Only the rows as they are now are kept, so that it does less than the desk's own views.
 */
final class UpsertedView<R> {

    private static final long ALWAYS = 0;

    private final View<R> view;
    private final String table;
    private final List<Column<R>> columns;
    private final String upsert;

    UpsertedView(View<R> view, String prefix) {
        this.view = view;
        this.table = prefix + view.name();
        if (!(view.table() instanceof RowTable<R> rows)) {
            throw new IllegalArgumentException("The table of the view " + view.name() + " does not tell its columns");
        }
        this.columns = rows.columns();
        this.upsert = "insert into " + table + " (key, valid_from, valid_to, " + joined(Column::name) + ") values (?, "
                + ALWAYS + ", " + Version.OPEN + ", " + joined(column -> "?::" + type(column))
                + ") on conflict (key, valid_from) do update set "
                + joined(column -> column.name() + " = excluded." + column.name());
    }

    String name() {
        return view.name();
    }

    /** The table with the indexes that the view's own has. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : view.table().create(table)) {
                statement.execute(sql);
            }
        }
    }

    /** Tells the planner how large the table has become; where it believes that it is empty, it reads it whole. */
    void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze " + table);
        }
    }

    void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + table);
        }
    }

    /** In the running transaction. */
    void fold(Connection connection, List<RecordedEvent> events) throws SQLException {
        Set<String> keys = new HashSet<>();
        events.forEach(event -> keys.addAll(view.fold().keys(event)));
        if (keys.isEmpty()) {
            return;
        }
        Map<String, R> before = new HashMap<>();
        view.table().read(connection, table, keys).forEach((key, version) -> before.put(key, version.row()));
        Map<String, Optional<R>> rows = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            for (String key : view.fold().keys(event)) {
                Optional<R> row = rows.containsKey(key) ? rows.get(key) : Optional.ofNullable(before.get(key));
                rows.put(key, view.fold().fold(key, row, event));
            }
        }
        write(connection, before, rows);
    }

    private void write(Connection connection, Map<String, R> before, Map<String, Optional<R>> rows)
            throws SQLException {
        List<String> gone = new ArrayList<>();
        boolean any = false;
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            for (Map.Entry<String, Optional<R>> entry : rows.entrySet()) {
                R old = before.get(entry.getKey());
                if (entry.getValue().isEmpty()) {
                    if (old != null) {
                        gone.add(entry.getKey());
                    }
                } else if (!entry.getValue().get().equals(old)) {
                    statement.setString(1, entry.getKey());
                    for (int i = 0; i < columns.size(); i++) {
                        statement.setString(
                                i + 2, columns.get(i).text(entry.getValue().get()));
                    }
                    statement.addBatch();
                    any = true;
                }
            }
            if (any) {
                statement.executeBatch();
            }
        }
        remove(connection, gone);
    }

    private void remove(Connection connection, List<String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + table + " where key = any(?)")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        }
    }

    private String joined(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    /** Without its collation, which a cast does not take. */
    private static String type(Column<?> column) {
        return column.type().split(" collate ", -1)[0];
    }
}
