package org.daybook.views;

import java.sql.Array;
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
import org.daybook.store.copy.BinaryCopy;
import org.jspecify.annotations.Nullable;

/**
 * A view's table told once, as columns. All values travel as text and are cast by PostgreSQL, so that one statement
 * with one array a column writes any number of rows, and COPY writes the very same values.
 *
 * @param <R> a row
 */
public abstract class RowTable<R> implements ViewTable<R> {

    // rows are copied frozen; a vacuum for their sake would hold up the next swap, and all readers with it, for a
    // second
    private static final String NO_NEEDLESS_VACUUM = " with (autovacuum_vacuum_insert_threshold = -1)";

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

    /** Columns after those of every version: key, valid_from and valid_to. */
    public final List<Column<R>> columns() {
        return columns;
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
        statements.add("create table " + table + " (key text collate \"C\" not null, valid_from bigint not null, "
                + "valid_to bigint not null, " + joined(c -> c.name() + " " + c.type()) + ")" + NO_NEEDLESS_VACUUM);
        statements.add("alter table " + table + " add constraint " + table + "_key primary key (key, valid_from)");
        for (Index index : indexes) {
            statements.add("create index " + table + "_" + index.suffix() + " on " + table + " " + index.definition());
        }
        return statements;
    }

    /** By the last version of each key: a row may have had any number of them. */
    @Override
    public final Map<String, Version<R>> read(Connection connection, String table, Set<String> keys)
            throws SQLException {
        Map<String, Version<R>> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select latest.* from unnest(?::text[]) as asked (key) cross join lateral (select * from " + table
                        + " where key = asked.key order by valid_from desc limit 1) as latest where valid_to = "
                        + Version.OPEN)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Cells cells = new Cells(rows);
                while (rows.next()) {
                    String key = cells.text("key");
                    found.put(key, new Version<>(key, cells.bigNumber("valid_from"), Version.OPEN, row(cells)));
                }
            }
        }
        return found;
    }

    @Override
    public final void write(Connection connection, String table, Collection<Version<R>> versions) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        String names = "key, valid_from, valid_to, " + joined(Column::name);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " (" + names
                + ") select key, valid_from, valid_to, " + joined(c -> c.name() + "::" + c.cast())
                + " from unnest(?::text[], ?::bigint[], ?::bigint[], " + joined(_ -> "?") + ") as rows (" + names
                + ")")) {
            insert.setArray(1, array(connection, "text", versions, Version::key));
            insert.setArray(2, array(connection, "bigint", versions, Version::from));
            insert.setArray(3, array(connection, "bigint", versions, Version::to));
            for (int i = 0; i < columns.size(); i++) {
                Column<R> column = columns.get(i);
                insert.setArray(i + 4, array(connection, "text", versions, version -> column.text(version.row())));
            }
            insert.executeUpdate();
        }
    }

    @Override
    public final void end(Connection connection, String table, Collection<Ending> endings) throws SQLException {
        if (endings.isEmpty()) {
            return;
        }
        String given = "unnest(?::text[], ?::bigint[], ?::bigint[]) as e (key, valid_from, valid_to)"
                + " where t.key = e.key" + " and t.valid_from = e.valid_from and e.valid_to ";
        for (String statement : List.of(
                "update " + table + " t set valid_to = e.valid_to from " + given + "> e.valid_from",
                "delete from " + table + " t using " + given + "= e.valid_from")) {
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                change.setArray(1, array(connection, "text", endings, Ending::key));
                change.setArray(2, array(connection, "bigint", endings, Ending::from));
                change.setArray(3, array(connection, "bigint", endings, Ending::to));
                change.executeUpdate();
            }
        }
    }

    @SuppressWarnings("NullAway") // an array of values that may be null
    private static <T> Array array(
            Connection connection, String type, Collection<T> values, Function<T, @Nullable Object> part)
            throws SQLException {
        return connection.createArrayOf(type, values.stream().map(part).toArray());
    }

    @Override
    public final Copy<R> copy(Connection connection, String table) throws SQLException {
        String statement = "copy " + table + " (key, valid_from, valid_to, " + joined(Column::name)
                + ") from stdin (freeze, format binary)";
        return new CopyRows<>(BinaryCopy.into(connection, statement), columns);
    }

    private String joined(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
