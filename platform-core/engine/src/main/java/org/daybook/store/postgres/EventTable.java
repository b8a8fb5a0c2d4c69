package org.daybook.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.events.DaybookEvent;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.StoredData;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to the record and reads those of one stream, in the running transaction. */
final class EventTable {

    private static final String ROWS =
            "select id, stream, sequence, name, revision, recorded, record.whole(payload, aside), metadata"
                    + " from record.events ";
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

    /** In the running transaction, however many events; the record is locked from here to the commit. */
    <E> void append(List<E> events, Function<E, StoredData> stored) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.execute((Connection connection) -> {
            RecordWriter.append(connection, events, stored);
            return events.size();
        });
        arrivals.ringAfterCommit();
    }

    List<StoredData> stream(String stream, long from) {
        return jdbc.query(
                ROWS + "where stream = ? and sequence >= ? order by sequence", (row, number) -> row(row), stream, from);
    }

    /** The newest event of a kind in a stream. */
    Optional<StoredData> last(String stream, String name) {
        return jdbc
                .query(
                        ROWS + "where stream = ? and name = ? order by sequence desc limit 1",
                        (row, number) -> row(row),
                        stream,
                        name)
                .stream()
                .findFirst();
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
