package org.daybook.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Versions as rows of PostgreSQL's COPY in binary format: each value is its length and its bytes, as the type's receive
 * function takes them. Half of the server's work with text is to take lines apart again.
 */
final class CopyRows<R> implements ViewTable.Copy<R> {

    private static final int CHUNK = 1 << 16;
    // for what stands beside the bytes of texts
    private static final int SLACK = 512;

    // signature, flags, length of an extension
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int END = -1;
    private static final int NULL = -1;
    private static final int OF_VERSION = 3;
    private static final int OID_OF_TEXT = 25;
    private static final byte VERSION_OF_JSONB = 1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** How a value is written; the type has been looked at once. */
    private enum Form {
        TEXT,
        JSON,
        LIST,
        INTEGER,
        BIGINT,
        BOOLEAN,
        INSTANT;

        static Form of(String type) {
            return switch (type) {
                case "text" -> TEXT;
                case "jsonb" -> JSON;
                case "text[]" -> LIST;
                case "integer" -> INTEGER;
                case "bigint" -> BIGINT;
                case "boolean" -> BOOLEAN;
                case "timestamptz" -> INSTANT;
                default -> throw new IllegalArgumentException("No row is copied with a column of the type " + type);
            };
        }
    }

    private final PGCopyOutputStream out;
    private final List<Column<R>> columns;
    private final Form[] forms;
    private byte[] chunk = new byte[CHUNK + 4096];
    private int length;

    CopyRows(PGCopyOutputStream out, List<Column<R>> columns) {
        this.out = out;
        this.columns = columns;
        this.forms = columns.stream().map(column -> Form.of(column.cast())).toArray(Form[]::new);
        bytes(HEADER);
    }

    @Override
    public void add(Version<R> version) throws SQLException {
        number(Short.BYTES, OF_VERSION + columns.size());
        text(version.key());
        sized(Long.BYTES, version.from());
        sized(Long.BYTES, version.to());
        for (int i = 0; i < forms.length; i++) {
            value(forms[i], columns.get(i).part().of(version.row()));
        }
        if (length >= CHUNK) {
            flush();
        }
    }

    private void value(Form form, @Nullable Object value) {
        if (value == null) {
            number(Integer.BYTES, NULL);
            return;
        }
        switch (form) {
            case TEXT -> text((String) value);
            case JSON -> json((String) value);
            case LIST -> list((Collection<?>) value);
            case INTEGER -> sized(Integer.BYTES, ((Number) value).longValue());
            case BIGINT -> sized(Long.BYTES, ((Number) value).longValue());
            case BOOLEAN -> sized(1, (Boolean) value ? 1 : 0);
            case INSTANT -> sized(Long.BYTES, ChronoUnit.MICROS.between(EPOCH, (Instant) value));
        }
    }

    private void json(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        number(Integer.BYTES, 1 + bytes.length);
        number(1, VERSION_OF_JSONB);
        bytes(bytes);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(Integer.BYTES, bytes.length);
        bytes(bytes);
    }

    /** Dimensions, whether there are nulls, the type of the elements, how many and from where they are counted; they. */
    private void list(Collection<?> words) {
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

    private void bytes(byte[] bytes) {
        if (chunk.length - length < bytes.length + SLACK) {
            chunk = Arrays.copyOf(chunk, Math.max(2 * chunk.length, length + bytes.length + SLACK));
        }
        System.arraycopy(bytes, 0, chunk, length, bytes.length);
        length += bytes.length;
    }

    @Override
    public void close() throws SQLException {
        number(Short.BYTES, END);
        flush();
        try {
            out.close();
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    @Override
    public void cancel() throws SQLException {
        if (out.isActive()) {
            out.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        try {
            out.write(chunk, 0, length);
        } catch (IOException broken) {
            throw failure(broken);
        }
        length = 0;
    }

    private static SQLException failure(IOException failure) {
        return failure.getCause() instanceof SQLException cause
                ? cause
                : new SQLException("COPY broke off: " + failure.getMessage(), "08006", failure);
    }
}
