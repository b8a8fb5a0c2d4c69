package org.daybook.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the record in order without ever passing over an event that is yet to be committed: a transaction's events are
 * handed out only when every older transaction has ended, because numbers are given before the commit.
 */
public final class EventTail {

    private static final String AFTER = " from record.events where (tx, global_index) > (?::text::xid8, ?)";
    private static final String SETTLED = " and tx < pg_snapshot_xmin(pg_current_snapshot())";
    private static final String COLUMNS =
            "select tx::text::bigint, global_index, stream, sequence, name, revision, recorded, payload";

    /** Takes events one by one; returns whether to go on. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(StoredEvent event) throws SQLException;
    }

    private EventTail() {}

    /** The next events, at most so many. */
    public static List<StoredEvent> next(Connection connection, Token after, int limit) throws SQLException {
        List<StoredEvent> found = new ArrayList<>();
        String sql = COLUMNS + AFTER + SETTLED + " order by tx, global_index limit " + limit;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            try (ResultSet rows = query(statement, after)) {
                while (rows.next()) {
                    found.add(event(rows));
                }
            }
        }
        return found;
    }

    /** All that follows, by a cursor; the connection must not commit by itself. */
    public static void scan(Connection connection, Token after, Visitor visitor) throws SQLException {
        String sql = COLUMNS + AFTER + SETTLED + " order by tx, global_index";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(1000);
            try (ResultSet rows = query(statement, after)) {
                while (rows.next()) {
                    if (!visitor.visit(event(rows))) {
                        return;
                    }
                }
            }
        }
    }

    /** Whether events follow, also those that may not be handed out yet because an older transaction is open. */
    public static boolean isFollowed(Connection connection, Token after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select exists (select 1" + AFTER + ")")) {
            try (ResultSet rows = query(statement, after)) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** How many follow. */
    public static long count(Connection connection, Token after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*)" + AFTER)) {
            try (ResultSet rows = query(statement, after)) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** The last position in the record; 0 when it is empty. */
    public static long head(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(global_index), 0) from record.events");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static ResultSet query(PreparedStatement statement, Token after) throws SQLException {
        statement.setString(1, String.valueOf(after.transaction()));
        statement.setLong(2, after.position());
        return statement.executeQuery();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                new Token(row.getLong(1), row.getLong(2)),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getTimestamp(7).toInstant(),
                row.getBytes(8));
    }
}
