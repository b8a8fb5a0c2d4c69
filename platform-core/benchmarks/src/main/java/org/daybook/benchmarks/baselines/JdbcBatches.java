package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.daybook.views.Version;
import org.daybook.views.ViewTable;
import org.jspecify.annotations.Nullable;

/**
 * A view's table that is written by JDBC batches, a statement a row. The driver sends a batch at once, and makes one
 * statement of inserts that follow each other.
 */
final class JdbcBatches<R> implements ViewTable<R> {

    private final RowTable<R> table;
    private final String insert;

    JdbcBatches(RowTable<R> table) {
        this.table = table;
        List<Column<R>> columns = table.columns();
        this.insert = " (key, valid_from, valid_to, "
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values (?, ?, ?, "
                + columns.stream()
                        .map(column -> column.type().equals("jsonb") ? "?::jsonb" : "?")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    @Override
    public String table() {
        return table.table();
    }

    @Override
    public List<String> create(String name) {
        return table.create(name);
    }

    @Override
    public Map<String, Version<R>> read(Connection connection, String name, Set<String> keys) throws SQLException {
        return table.read(connection, name, keys);
    }

    @Override
    public void write(Connection connection, String name, Collection<Version<R>> versions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into " + name + insert)) {
            for (Version<R> version : versions) {
                statement.setString(1, version.key());
                statement.setLong(2, version.from());
                statement.setLong(3, version.to());
                int place = 4;
                for (Column<R> column : table.columns()) {
                    set(connection, statement, place++, column.part().of(version.row()));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case Instant instant ->
                statement.setTimestamp(place, Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS)));
            case Collection<?> words -> statement.setArray(place, connection.createArrayOf("text", words.toArray()));
            case null -> statement.setNull(place, Types.NULL);
            default -> statement.setObject(place, value);
        }
    }

    @Override
    public void end(Connection connection, String name, Collection<Ending> endings) throws SQLException {
        String row = " where key = ? and valid_from = ?";
        try (PreparedStatement update = connection.prepareStatement("update " + name + " set valid_to = ?" + row);
                PreparedStatement delete = connection.prepareStatement("delete from " + name + row)) {
            for (Ending ending : endings) {
                boolean never = ending.to() == ending.from();
                int place = 1;
                PreparedStatement statement = never ? delete : update;
                if (!never) {
                    statement.setLong(place++, ending.to());
                }
                statement.setString(place++, ending.key());
                statement.setLong(place, ending.from());
                statement.addBatch();
            }
            update.executeBatch();
            delete.executeBatch();
        }
    }

    @Override
    public Copy<R> copy(Connection connection, String name) throws SQLException {
        return table.copy(connection, name);
    }
}
