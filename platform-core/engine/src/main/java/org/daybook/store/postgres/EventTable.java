package org.daybook.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.events.DaybookEvent;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.StoredData;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to the record and reads those of one stream, in the running transaction. */
final class EventTable {

    private static final byte[] NO_METADATA = {'{', '}'};

    private final JdbcTemplate jdbc;
    private final Arrivals arrivals;

    EventTable(JdbcTemplate jdbc, Arrivals arrivals) {
        this.jdbc = jdbc;
        this.arrivals = arrivals;
    }

    static StoredData row(String stream, long sequence, DaybookEvent event, Instant recorded) {
        EventKind kind = EventNames.kindOf(event.getClass());
        return new StoredData(
                UUID.randomUUID().toString(),
                stream,
                sequence,
                kind.name(),
                kind.revision(),
                recorded,
                EventJson.mapper().writeValueAsBytes(event),
                NO_METADATA);
    }

    void insert(List<StoredData> rows) {
        jdbc.batchUpdate(
                "insert into record.events (id, stream, sequence, name, revision, recorded, payload, metadata)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                rows,
                1000,
                (statement, row) -> {
                    statement.setString(1, row.id());
                    statement.setString(2, row.stream());
                    statement.setLong(3, row.sequence());
                    statement.setString(4, row.name());
                    statement.setInt(5, row.revision());
                    statement.setTimestamp(6, Timestamp.from(row.recorded()));
                    statement.setString(7, utf8(row.payload()));
                    statement.setString(8, utf8(row.metadata()));
                });
        arrivals.ringAfterCommit();
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    List<StoredData> stream(String stream, long from) {
        return jdbc.query(
                "select id, stream, sequence, name, revision, recorded, payload, metadata from record.events"
                        + " where stream = ? and sequence >= ? order by sequence",
                (row, number) -> row(row),
                stream,
                from);
    }

    private static StoredData row(ResultSet row) throws SQLException {
        return new StoredData(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getInt(5),
                row.getTimestamp(6).toInstant(),
                row.getBytes(7),
                row.getBytes(8));
    }

    /** Makes other writers of the stream wait until this transaction ends. */
    void lock(String stream) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, stream);
    }

    /** The last sequence of a stream; -1 when it has no events. */
    long last(String stream) {
        Long last = jdbc.queryForObject(
                "select coalesce(max(sequence), -1) from record.events where stream = ?", Long.class, stream);
        return last == null ? -1 : last;
    }
}
