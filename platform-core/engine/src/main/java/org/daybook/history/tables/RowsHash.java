package org.daybook.history.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.daybook.views.View;

/** SHA-256 over the rows of a view in a fixed order: two views with one hash hold the same. */
public final class RowsHash {

    private RowsHash() {}

    /** Over all versions of all rows. */
    public static String of(Connection connection, View<?> view) throws SQLException {
        String table = view.table().table();
        return of(connection, "select t::text as line from " + table + " t order by t::text collate \"C\"");
    }

    /** Over the rows of a table that held at a position, without since when they did. */
    public static String asOf(Connection connection, String table, long position) throws SQLException {
        return of(
                connection,
                "select (to_jsonb(t) - 'valid_from' - 'valid_to')::text as line from " + table
                        + " t where valid_from <= " + position + " and valid_to > " + position
                        + " order by key collate \"C\"");
    }

    private static String of(Connection connection, String sql) throws SQLException {
        MessageDigest digest = sha256();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(1000);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    digest.update(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
