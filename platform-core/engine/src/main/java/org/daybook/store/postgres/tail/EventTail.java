package org.daybook.store.postgres.tail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the record in its order. Positions are given under a lock that is held until the commit, so that no event can
 * appear behind one that was read: to read on from a position misses nothing.
 */
public final class EventTail {

    private static final String ROW = "select position, batch, stream, name, revision, recorded, ";
    private static final String COLUMNS = ROW + "payload from record.events ";
    private static final String WHOLE = ROW + "record.whole(payload, aside) from record.events ";

    private EventTail() {}

    /**
     * The next events in whole batches: about as many as asked for, and more where one is larger; without what stands
     * aside.
     */
    public static List<StoredEvent> next(Connection connection, long after, int about) throws SQLException {
        return read(
                connection,
                COLUMNS + "where position > ? and position <= (select max(batch) from (select batch from record.events"
                        + " where position > ? order by position limit ?) as ahead) order by position",
                after,
                after,
                about);
    }

    /** All events after one position, up to and with another; without what stands aside. */
    public static List<StoredEvent> range(Connection connection, long after, long upTo) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        range(connection, after, upTo, events::add);
        return events;
    }

    /** The same, each handed over as it comes. */
    public static void range(Connection connection, long after, long upTo, Consumer<StoredEvent> reader)
            throws SQLException {
        CopiedEvents.read(
                connection,
                COLUMNS + "where position > " + after + " and position <= " + upTo + " order by position",
                reader);
    }

    /** The events at some positions, in their order; without what stands aside. */
    public static List<StoredEvent> at(Connection connection, Collection<Long> positions) throws SQLException {
        return at(connection, COLUMNS, positions);
    }

    /** The events at some positions, in their order. */
    public static List<StoredEvent> wholeAt(Connection connection, Collection<Long> positions) throws SQLException {
        return at(connection, WHOLE, positions);
    }

    private static List<StoredEvent> at(Connection connection, String columns, Collection<Long> positions)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(columns + "where position = any(?) order by position")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            return events(statement);
        }
    }

    /** All events of some streams, in their order. */
    public static List<StoredEvent> streams(Connection connection, Collection<String> streams) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(WHOLE + "where stream = any(?) order by position")) {
            statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
            return events(statement);
        }
    }

    /** The last position in the record; 0 when it is empty. */
    public static long head(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(position), 0) from record.events");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** The greatest position up to one at which a batch ends. */
    public static long wholeBatches(Connection connection, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select position from record.events where position <= ? and batch <= ? order by position desc limit 1")) {
            statement.setLong(1, upTo);
            statement.setLong(2, upTo);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static List<StoredEvent> read(Connection connection, String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            return events(statement);
        }
    }

    private static List<StoredEvent> events(PreparedStatement statement) throws SQLException {
        List<StoredEvent> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new StoredEvent(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getTimestamp(6).toInstant(),
                        rows.getBytes(7)));
            }
        }
        return found;
    }
}
