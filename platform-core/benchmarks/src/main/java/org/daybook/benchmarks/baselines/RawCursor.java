package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One JDBC cursor over the rows of the record and all that they say, and nothing done with them but taking them in.
 */
public final class RawCursor {

    // larger ones were no faster
    private static final int FETCH_SIZE = 1000;

    private final DataSource database;

    public RawCursor(DataSource database) {
        this.database = database;
    }

    /**
     * What went by.
     *
     * @param bytes of payloads and what stands beside them
     */
    public record Seen(long events, long bytes, long checksum) {}

    public Seen run() throws SQLException {
        long events = 0;
        long bytes = 0;
        long checksum = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(
                    "select position, batch, stream, sequence, name, revision, recorded, payload, aside"
                            + " from record.events order by position")) {
                select.setFetchSize(FETCH_SIZE);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        events++;
                        checksum += rows.getLong(1) + rows.getLong(2) + rows.getLong(4) + rows.getInt(6);
                        checksum +=
                                rows.getString(3).length() + rows.getString(5).length();
                        checksum += rows.getTimestamp(7).getTime();
                        byte[] payload = rows.getBytes(8);
                        bytes += payload.length;
                        checksum += payload[payload.length - 1];
                        byte[] aside = rows.getBytes(9);
                        bytes += aside == null ? 0 : aside.length;
                    }
                }
            }
            connection.commit();
        }
        return new Seen(events, bytes, checksum);
    }
}
