package org.daybook.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.StoredData;
import org.daybook.store.postgres.RecordWriter;

/** Events of a made-up history into the record, with the times of the events themselves. */
public final class Appending {

    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    private Appending() {}

    /** In the running transaction, as one batch. */
    public static void append(Connection connection, List<Entry> batch) throws SQLException {
        RecordWriter.append(connection, batch, Appending::stored);
    }

    private static StoredData stored(Entry entry) {
        EventKind kind = EventNames.kindOf(entry.event().getClass());
        return new StoredData(
                UUID.randomUUID().toString(),
                entry.stream(),
                entry.sequence(),
                kind.name(),
                kind.revision(),
                entry.recorded(),
                EventJson.mapper().writeValueAsBytes(entry.event()),
                NO_METADATA);
    }
}
