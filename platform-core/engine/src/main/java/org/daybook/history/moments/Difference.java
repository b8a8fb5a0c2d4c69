package org.daybook.history.moments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the rows between two sides: two moments of one table, or one moment of two tables. */
public record Difference(Side before, Side after) {

    /** The rows of a table that held at a position. */
    public record Side(String table, long position) {

        String rows(String columns) {
            return "(select key, valid_from, " + columns + " from " + table + " where valid_from <= " + position
                    + " and valid_to > " + position + ")";
        }
    }

    private record Found(String key, RowChange.Kind kind, long batch, List<RowChange.Column> columns) {}

    /** Counts all, and reads so many of them, the latest first. */
    public ViewChanges.Answer find(Connection connection, int limit) throws SQLException {
        return find(connection, limit, (key, batch) -> Optional.empty());
    }

    /** Finds the event that made a change, by the row's key and the batch that changed it. */
    @FunctionalInterface
    interface Causes {
        Optional<RowChange.Cause> of(String key, long batch) throws SQLException;
    }

    ViewChanges.Answer find(Connection connection, int limit, Causes causes) throws SQLException {
        List<String> columns = columns(connection);
        String names = columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        Map<RowChange.Kind, Long> counts = new EnumMap<>(RowChange.Kind.class);
        List<Found> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql(columns, names, limit));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                RowChange.Kind kind = RowChange.Kind.valueOf(rows.getString("kind"));
                counts.put(kind, rows.getLong("total"));
                if (rows.getInt("number") <= limit) {
                    found.add(new Found(rows.getString("key"), kind, rows.getLong("batch"), changed(rows, columns)));
                }
            }
        }
        List<RowChange> changes = new ArrayList<>();
        for (Found each : found) {
            changes.add(new RowChange(each.key(), each.kind(), each.columns(), causes.of(each.key(), each.batch())));
        }
        return new ViewChanges.Answer(
                counts.getOrDefault(RowChange.Kind.ADDED, 0L),
                counts.getOrDefault(RowChange.Kind.GONE, 0L),
                counts.getOrDefault(RowChange.Kind.CHANGED, 0L),
                List.copyOf(changes));
    }

    private String sql(List<String> columns, String names, int limit) {
        String same = columns.stream()
                .map(column -> "b.\"" + column + "\" is not distinct from a.\"" + column + '"')
                .collect(Collectors.joining(" and "));
        String values = columns.stream()
                .map(column -> "b.\"" + column + "\"::text as \"b_" + column + "\", a.\"" + column + "\"::text as \"a_"
                        + column + '"')
                .collect(Collectors.joining(", "));
        // a row that is gone has no version afterwards; the end of its last one says when
        return "select * from (select *, row_number() over (partition by kind order by batch desc, key) as number,"
                + " count(*) over (partition by kind) as total from (select key, case when b.valid_from is null then 'ADDED'"
                + " when a.valid_from is null then 'GONE' else 'CHANGED' end as kind,"
                + " coalesce(a.valid_from, (select max(t.valid_to) from " + before.table() + " t where t.key = b.key"
                + " and t.valid_to > " + before.position() + " and t.valid_to <= " + after.position()
                + "), 0) as batch, " + values
                + " from " + before.rows(names) + " b full join " + after.rows(names) + " a using (key)"
                + " where b.valid_from is null or a.valid_from is null or not (" + same + ")) as differing) as numbered"
                + " where number <= " + Math.max(1, limit) + " order by batch desc, key";
    }

    private static List<RowChange.Column> changed(ResultSet rows, List<String> columns) throws SQLException {
        List<RowChange.Column> changed = new ArrayList<>();
        for (String column : columns) {
            String before = rows.getString("b_" + column);
            String after = rows.getString("a_" + column);
            if (!Objects.equals(before, after)) {
                changed.add(new RowChange.Column(column, Optional.ofNullable(before), Optional.ofNullable(after)));
            }
        }
        return List.copyOf(changed);
    }

    private List<String> columns(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select attname from pg_attribute where attrelid = ?::regclass"
                        + " and attnum > 0 and not attisdropped and attname not in ('key', 'valid_from', 'valid_to')"
                        + " order by attnum")) {
            statement.setString(1, after.table());
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
