package org.daybook.store.copy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows into a table by PostgreSQL's COPY in binary format: each value is its length and its bytes, as the type's receive
 * function takes them. Half of the server's work with text is to take lines apart again. Rows go out as they come, and the
 * server works on them meanwhile. Without {@link #finish} nothing of it is there.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    // for what stands beside the bytes of texts
    private static final int SLACK = 512;

    // signature, flags, length of an extension
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int END = -1;
    private static final int NULL = -1;
    private static final int OID_OF_TEXT = 25;
    private static final byte VERSION_OF_JSONB = 1;
    private static final long EPOCH = TimeUnit.SECONDS.toMicros(946_684_800);

    private final CopyIn copy;
    private byte[] chunk = new byte[CHUNK + 4096];
    private int length;

    private BinaryCopy(CopyIn copy) {
        this.copy = copy;
        raw(HEADER);
    }

    /**
     * Begins.
     *
     * @param statement {@code copy … from stdin (… format binary)}
     */
    public static BinaryCopy into(Connection connection, String statement) throws SQLException {
        return new BinaryCopy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement));
    }

    /** The next row begins; as many values follow. */
    public void row(int columns) throws SQLException {
        if (length >= CHUNK) {
            flush();
        }
        number(Short.BYTES, columns);
    }

    /** A value that is not there, of whatever type. */
    public void nothing() {
        number(Integer.BYTES, NULL);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the type bytea, or text and json in UTF-8. */
    public void bytes(byte[] bytes) {
        number(Integer.BYTES, bytes.length);
        raw(bytes);
    }

    public void jsonb(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        number(Integer.BYTES, 1 + bytes.length);
        number(1, VERSION_OF_JSONB);
        raw(bytes);
    }

    /** Dimensions, whether there are nulls, the type of the elements, how many and from where they are counted; they. */
    public void texts(Collection<?> words) {
        int start = length;
        number(Integer.BYTES, 0);
        number(Integer.BYTES, words.isEmpty() ? 0 : 1);
        number(Integer.BYTES, 0);
        number(Integer.BYTES, OID_OF_TEXT);
        if (!words.isEmpty()) {
            number(Integer.BYTES, words.size());
            number(Integer.BYTES, 1);
        }
        for (Object word : words) {
            text((String) word);
        }
        int end = length;
        length = start;
        number(Integer.BYTES, end - start - Integer.BYTES);
        length = end;
    }

    public void integer(int number) {
        sized(Integer.BYTES, number);
    }

    public void bigint(long number) {
        sized(Long.BYTES, number);
    }

    public void bool(boolean value) {
        sized(1, value ? 1 : 0);
    }

    /**
     * Of the type timestamptz.
     *
     * @param micros microseconds since 1970
     */
    public void moment(long micros) {
        sized(Long.BYTES, micros - EPOCH);
    }

    /** Microseconds since 1970; what is smaller is cut off. */
    public static long micros(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
    }

    private void sized(int size, long number) {
        number(Integer.BYTES, size);
        number(size, number);
    }

    /** The most significant byte first. */
    private void number(int size, long number) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            chunk[length++] = (byte) (number >>> shift);
        }
    }

    private void raw(byte[] bytes) {
        if (chunk.length - length < bytes.length + SLACK) {
            chunk = Arrays.copyOf(chunk, Math.max(2 * chunk.length, length + bytes.length + SLACK));
        }
        System.arraycopy(bytes, 0, chunk, length, bytes.length);
        length += bytes.length;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(chunk, 0, length);
        length = 0;
    }

    /** All rows are told. */
    public void finish() throws SQLException {
        number(Short.BYTES, END);
        flush();
        copy.endCopy();
    }

    /** Breaks off unless it is finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
