package org.daybook.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventNames;
import org.daybook.store.postgres.Parted;
import org.jspecify.annotations.Nullable;

/** The record's one door, with the times of the events themselves. */
public final class Appending implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement append;

    public Appending(Connection connection) throws SQLException {
        this.connection = connection;
        this.append = connection.prepareStatement("select record.append(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** In the running transaction. */
    public void append(List<Entry> batch) throws SQLException {
        array(1, "text", batch, _ -> UUID.randomUUID().toString());
        array(2, "text", batch, Entry::stream);
        array(3, "bigint", batch, Entry::sequence);
        array(
                4,
                "text",
                batch,
                entry -> EventNames.kindOf(entry.event().getClass()).name());
        array(
                5,
                "integer",
                batch,
                entry -> EventNames.kindOf(entry.event().getClass()).revision());
        array(6, "timestamptz", batch, entry -> entry.recorded().toString());
        List<Parted> payloads = batch.stream().map(Appending::parted).toList();
        array(7, "text", payloads, Parted::payload);
        array(8, "text", batch, _ -> "{}");
        array(9, "text", payloads, Parted::aside);
        append.execute();
    }

    private static Parted parted(Entry entry) {
        return Parted.of(entry.event().getClass(), EventJson.mapper().writeValueAsString(entry.event()));
    }

    @SuppressWarnings("NullAway") // an array of values that may be null
    private <T> void array(int place, String type, List<T> batch, Function<T, @Nullable Object> part)
            throws SQLException {
        append.setArray(
                place, connection.createArrayOf(type, batch.stream().map(part).toArray()));
    }

    @Override
    public void close() throws SQLException {
        append.close();
    }
}
