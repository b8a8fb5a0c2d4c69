package org.daybook.history.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.daybook.store.postgres.StoredEvent;

/** Events that a view could not fold. They are kept with the reason; the view goes on without them. */
public final class DeadLetterTable {

    /** An event that was left out. */
    public record DeadLetter(long position, String stream, String name, String reason) {

        public static DeadLetter of(StoredEvent event, Throwable failure) {
            String message = failure.getMessage();
            return new DeadLetter(
                    event.token().position(),
                    event.stream(),
                    event.name(),
                    failure.getClass().getSimpleName() + (message == null ? "" : ": " + message.replace('\0', ' ')));
        }
    }

    private DeadLetterTable() {}

    public static void add(Connection connection, String view, Collection<DeadLetter> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into views.dead_letters (view, position, stream, name, reason) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            for (DeadLetter letter : letters) {
                statement.setString(1, view);
                statement.setLong(2, letter.position());
                statement.setString(3, letter.stream());
                statement.setString(4, letter.name());
                statement.setString(5, letter.reason());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    public static void replace(Connection connection, String view, List<DeadLetter> letters) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from views.dead_letters where view = ?")) {
            statement.setString(1, view);
            statement.executeUpdate();
        }
        add(connection, view, letters);
    }

    public static long count(Connection connection, String view) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from views.dead_letters where view = ?")) {
            statement.setString(1, view);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
