package org.daybook.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.daybook.events.DaybookEvent;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.StoredData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to the record and reads those of one stream, in the running transaction. */
final class EventTable {

    private static final String ROWS =
            "select id, stream, sequence, name, revision, recorded, record.whole(payload, aside), metadata"
                    + " from record.events ";
    private static final EventNames NAMES = EventNames.all();
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

    /** One statement, however many rows; the record is locked from here to the commit. */
    void append(List<StoredData> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Parted> payloads = rows.parallelStream().map(EventTable::parted).toList();
        jdbc.query(
                connection -> {
                    PreparedStatement call =
                            connection.prepareStatement("select record.append(?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    call.setArray(1, words(connection, rows, StoredData::id));
                    call.setArray(2, words(connection, rows, StoredData::stream));
                    call.setArray(3, values(connection, "bigint", rows, StoredData::sequence, Long[]::new));
                    call.setArray(4, words(connection, rows, StoredData::name));
                    call.setArray(5, values(connection, "integer", rows, StoredData::revision, Integer[]::new));
                    call.setArray(6, values(connection, "timestamptz", rows, EventTable::time, String[]::new));
                    call.setArray(7, words(connection, payloads, Parted::payload));
                    call.setArray(8, words(connection, rows, row -> utf8(row.metadata())));
                    call.setArray(9, words(connection, payloads, Parted::aside));
                    return call;
                },
                row -> {});
        arrivals.ringAfterCommit();
    }

    private static Parted parted(StoredData row) {
        String json = utf8(row.payload());
        return NAMES.named(row.name())
                .filter(kind -> kind.revision() == row.revision())
                .map(kind -> Parted.of(kind.type(), json))
                .orElseGet(() -> new Parted(json, null));
    }

    private static String time(StoredData row) {
        return row.recorded().toString();
    }

    private static <T> Array words(Connection connection, List<T> rows, Function<T, @Nullable String> value)
            throws SQLException {
        return values(connection, "text", rows, value, String[]::new);
    }

    /** Of its own type, which the driver sends as it is; of objects it would be written out, quoted, and taken apart. */
    private static <T, V extends @Nullable Object> Array values(
            Connection connection, String type, List<T> rows, Function<T, V> value, IntFunction<V[]> empty)
            throws SQLException {
        V[] values = empty.apply(rows.size());
        Arrays.setAll(values, i -> value.apply(rows.get(i)));
        return connection.createArrayOf(type, values);
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
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
