package org.daybook.history.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Events that views go on without, with the reason and the rows they hold up. */
public final class DeadLetterTable {

    /**
     * An event that was left out.
     *
     * @param state one of the constants
     * @param keys of the rows it touches, and its stream
     */
    public record Letter(long position, String state, String reason, List<String> keys) {

        /** It could not be folded. */
        public static final String FAILED = "failed";

        /** It waits behind one that could not be folded. */
        public static final String WAITING = "waiting";

        /** The view does without it for good. */
        public static final String SKIPPED = "skipped";

        public Letter as(String newState, String newReason) {
            return new Letter(position, newState, newReason, keys);
        }
    }

    private DeadLetterTable() {}

    /** The letters of a view, in the order of the record. */
    public static List<Letter> of(Connection connection, String view) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select position, state, reason, keys from views.dead_letters where view = ? order by position")) {
            statement.setString(1, view);
            List<Letter> letters = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    letters.add(new Letter(rows.getLong(1), rows.getString(2), rows.getString(3), List.of((String[])
                            rows.getArray(4).getArray())));
                }
            }
            return letters;
        }
    }

    /** Adds letters; one that is there already is told anew. */
    public static void put(Connection connection, String view, Collection<Letter> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into views.dead_letters (view, position, state, reason, keys) values (?, ?, ?, ?, ?)"
                        + " on conflict (view, position) do update set state = excluded.state, reason = excluded.reason,"
                        + " keys = excluded.keys")) {
            for (Letter letter : letters) {
                statement.setString(1, view);
                statement.setLong(2, letter.position());
                statement.setString(3, letter.state());
                statement.setString(4, letter.reason());
                statement.setArray(
                        5, connection.createArrayOf("text", letter.keys().toArray()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Puts letters in the place of all that are not skipped: what is skipped stays so. */
    public static void replace(Connection connection, String view, Collection<Letter> letters) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from views.dead_letters where view = ? and state <> ?")) {
            statement.setString(1, view);
            statement.setString(2, Letter.SKIPPED);
            statement.executeUpdate();
        }
        put(connection, view, letters);
    }

    /** How many events a view could not fold or has waiting. */
    public static long count(Connection connection, String view) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from views.dead_letters where view = ? and state <> ?")) {
            statement.setString(1, view);
            statement.setString(2, Letter.SKIPPED);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** What the record says is skipped for good, also where the table was lost. */
    public static List<Letter> skipped(Connection connection, String view) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select distinct on (1) (payload->>'position')::bigint, (payload->>'by') || ': ' || (payload->>'reason')"
                        + " from record.events where stream = 'view-' || ? and name = 'desk.dead-letter-skipped'"
                        + " order by 1, position desc")) {
            statement.setString(1, view);
            List<Letter> letters = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    letters.add(new Letter(rows.getLong(1), Letter.SKIPPED, rows.getString(2), List.of()));
                }
            }
            return letters;
        }
    }
}
