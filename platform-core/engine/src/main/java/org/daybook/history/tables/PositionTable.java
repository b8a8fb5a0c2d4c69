package org.daybook.history.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.daybook.store.postgres.Token;

/** How far each view is. The row of a view is also its lock: who folds or swaps holds it until the commit. */
public final class PositionTable {

    /**
     * Where a view stands.
     *
     * @param shape statements its table was made by
     */
    public record Position(Token token, String shape) {}

    private static final String SELECT =
            "select tx::text::bigint, position, shape from views.view_positions where view = ?";

    private PositionTable() {}

    public static Optional<Position> find(Connection connection, String view) throws SQLException {
        return find(connection, view, SELECT);
    }

    public static Optional<Position> lock(Connection connection, String view) throws SQLException {
        return find(connection, view, SELECT + " for update");
    }

    private static Optional<Position> find(Connection connection, String view, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, view);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Position(new Token(rows.getLong(1), rows.getLong(2)), rows.getString(3)))
                        : Optional.empty();
            }
        }
    }

    public static void put(Connection connection, String view, Token token, String shape) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into views.view_positions (view, tx, position, shape)"
                        + " values (?, ?::text::xid8, ?, ?) on conflict (view) do update"
                        + " set tx = excluded.tx, position = excluded.position, shape = excluded.shape")) {
            statement.setString(1, view);
            statement.setString(2, String.valueOf(token.transaction()));
            statement.setLong(3, token.position());
            statement.setString(4, shape);
            statement.executeUpdate();
        }
    }

    public static void move(Connection connection, String view, Token token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update views.view_positions set tx = ?::text::xid8, position = ? where view = ?")) {
            statement.setString(1, String.valueOf(token.transaction()));
            statement.setLong(2, token.position());
            statement.setString(3, view);
            statement.executeUpdate();
        }
    }
}
