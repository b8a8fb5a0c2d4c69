package org.daybook.store.postgres.tail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Events as PostgreSQL's COPY gives them in binary format, which is less work for both sides than rows of a query. */
final class CopiedEvents {

    // signature and flags; the length of an extension and the extension follow
    private static final int HEADER = 15;
    private static final int END = -1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private CopiedEvents() {}

    /**
     * Hands over each event as it comes.
     *
     * @param select columns in the order in which {@link StoredEvent} has them; none is null
     */
    static void read(Connection connection, String select, Consumer<StoredEvent> reader) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + select + ") to stdout (format binary)");
        try {
            byte[] message = copy.readFromCopy();
            boolean first = true;
            while (message != null) {
                ByteBuffer bytes = ByteBuffer.wrap(message);
                if (first) {
                    bytes.position(HEADER);
                    skip(bytes, bytes.getInt());
                    first = false;
                }
                while (bytes.hasRemaining() && bytes.getShort() != END) {
                    reader.accept(event(bytes));
                }
                message = copy.readFromCopy();
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static StoredEvent event(ByteBuffer bytes) {
        return new StoredEvent(
                whole(bytes),
                whole(bytes),
                text(bytes),
                text(bytes),
                integer(bytes),
                EPOCH.plus(whole(bytes), ChronoUnit.MICROS),
                bytes(bytes));
    }

    // before each value stands its length

    private static long whole(ByteBuffer bytes) {
        skip(bytes, Integer.BYTES);
        return bytes.getLong();
    }

    private static int integer(ByteBuffer bytes) {
        skip(bytes, Integer.BYTES);
        return bytes.getInt();
    }

    private static String text(ByteBuffer bytes) {
        return new String(bytes(bytes), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer bytes) {
        byte[] value = new byte[bytes.getInt()];
        bytes.get(value);
        return value;
    }

    private static void skip(ByteBuffer bytes, int length) {
        bytes.position(bytes.position() + length);
    }
}
