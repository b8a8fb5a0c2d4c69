package org.daybook.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Held by the one desk that runs on a database. It ends with the process, however that ends. */
public final class DeskLock implements AutoCloseable {

    private static final long KEY = 0x6465_736bL;

    private final Connection connection;

    private DeskLock(Connection connection) {
        this.connection = connection;
    }

    /** Empty when somebody else holds it. */
    public static Optional<DeskLock> take(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next() && rows.getBoolean(1)) {
                    return Optional.of(new DeskLock(connection));
                }
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
