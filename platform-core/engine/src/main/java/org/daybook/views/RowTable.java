package org.daybook.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A view's table told once, as columns. All values travel as text and are cast by PostgreSQL, so that one statement
 * with one array a column writes any number of rows, and COPY writes the very same values.
 *
 * @param <R> a row
 */
public abstract class RowTable<R> implements ViewTable<R> {

    private static final int COPY_BUFFER = 1 << 16;

    private final String table;
    private final List<Column<R>> columns;
    private final List<Index> indexes;

    /** An index; its name is the table's with this suffix. */
    public record Index(String suffix, String definition) {}

    protected RowTable(String table, List<Column<R>> columns, List<Index> indexes) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.indexes = List.copyOf(indexes);
    }

    /** A table's own columns, then those it shares with others. */
    protected static <R> List<Column<R>> columns(List<Column<R>> own, List<Column<R>> shared) {
        List<Column<R>> all = new ArrayList<>(own);
        all.addAll(shared);
        return all;
    }

    /** The row at which the cells stand. */
    protected abstract R row(Cells cells) throws SQLException;

    @Override
    public final String table() {
        return table;
    }

    @Override
    public final List<String> create(String table) {
        List<String> statements = new ArrayList<>();
        statements.add("create table " + table + " (key text collate \"C\" not null, "
                + joined(c -> c.name() + " " + c.type()) + ")");
        statements.add("alter table " + table + " add constraint " + table + "_key primary key (key)");
        for (Index index : indexes) {
            statements.add("create index " + table + "_" + index.suffix() + " on " + table + " " + index.definition());
        }
        return statements;
    }

    @Override
    public final Map<String, R> read(Connection connection, Set<String> keys) throws SQLException {
        Map<String, R> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where key = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Cells cells = new Cells(rows);
                while (rows.next()) {
                    found.put(cells.text("key"), row(cells));
                }
            }
        }
        return found;
    }

    @Override
    public final void write(Connection connection, Map<String, R> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement("insert into " + table + " (key, "
                + joined(Column::name) + ") select key, " + joined(c -> c.name() + "::" + c.cast()) + " from unnest(?, "
                + joined(c -> "?") + ") as rows (key, " + joined(Column::name) + ") on conflict (key) do update set "
                + joined(c -> c.name() + " = excluded." + c.name()))) {
            List<Map.Entry<String, R>> entries = List.copyOf(rows.entrySet());
            upsert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", entries.stream().map(Map.Entry::getKey).toArray()));
            for (int i = 0; i < columns.size(); i++) {
                Column.Value<R> value = columns.get(i).value();
                @SuppressWarnings("NullAway") // an array of values that may be null
                Object[] values =
                        entries.stream().map(e -> value.of(e.getValue())).toArray();
                upsert.setArray(i + 2, connection.createArrayOf("text", values));
            }
            upsert.executeUpdate();
        }
    }

    @Override
    public final void remove(Connection connection, Collection<String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where key = any(?)")) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        }
    }

    @Override
    public final void copy(Connection connection, String table, Map<String, R> rows) throws SQLException {
        String statement = "copy " + table + " (key, " + joined(Column::name) + ") from stdin";
        try (PGCopyOutputStream out =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement, COPY_BUFFER)) {
            CopyLines lines = new CopyLines(out);
            for (Map.Entry<String, R> row : rows.entrySet()) {
                lines.value(row.getKey());
                for (Column<R> column : columns) {
                    lines.value(column.value().of(row.getValue()));
                }
                lines.end();
            }
            lines.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String joined(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
