package org.daybook.history.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How far each view is. The row of a view is also its lock: who folds or swaps holds it until the commit. And it is a
 * lease: the node named in it folds the view until a time, and others leave that to it.
 */
public final class PositionTable {

    /**
     * Where a view stands.
     *
     * @param position the last event that was folded
     * @param shape statements its table was made by
     * @param free whether no other node has the lease
     * @param fresh whether the lease of this node holds for a good while yet
     */
    public record Position(long position, String shape, boolean free, boolean fresh) {}

    private static final String SELECT = "select position, shape, owner is null or owner = ? or until < now(),"
            + " owner = ? and until > now() + interval '5 seconds' from views.view_positions where view = ?";

    private PositionTable() {}

    /** As it is seen by a node. */
    public static Optional<Position> find(Connection connection, String view, String node) throws SQLException {
        return find(connection, view, node, SELECT);
    }

    public static Optional<Position> lock(Connection connection, String view, String node) throws SQLException {
        return find(connection, view, node, SELECT + " for update");
    }

    private static Optional<Position> find(Connection connection, String view, String node, String sql)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, node);
            statement.setString(2, node);
            statement.setString(3, view);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Position(
                                rows.getLong(1), rows.getString(2), rows.getBoolean(3), rows.getBoolean(4)))
                        : Optional.empty();
            }
        }
    }

    public static void put(Connection connection, String view, long position, String shape) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into views.view_positions (view, position, shape) values (?, ?, ?)"
                        + " on conflict (view) do update set position = excluded.position, shape = excluded.shape")) {
            statement.setString(1, view);
            statement.setLong(2, position);
            statement.setString(3, shape);
            statement.executeUpdate();
        }
    }

    /** Moves on, and takes or renews the lease. */
    public static void move(Connection connection, String view, long position, String node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update views.view_positions"
                + " set position = ?, owner = ?, until = now() + interval '10 seconds' where view = ?")) {
            statement.setLong(1, position);
            statement.setString(2, node);
            statement.setString(3, view);
            statement.executeUpdate();
        }
    }

    /** Lets other nodes take over at once. */
    public static void release(Connection connection, String node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update views.view_positions set owner = null, until = null where owner = ?")) {
            statement.setString(1, node);
            statement.executeUpdate();
        }
    }
}
