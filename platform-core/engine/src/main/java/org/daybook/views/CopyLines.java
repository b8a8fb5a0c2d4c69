package org.daybook.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.copy.PGCopyOutputStream;

/** Versions as lines of PostgreSQL's COPY text format: tabs between values, {@code \N} for null, backslash escapes. */
final class CopyLines<R> implements ViewTable.Copy<R> {

    private static final int CHUNK = 1 << 16;
    // for what stands between the values
    private static final int SLACK = 512;

    private final PGCopyOutputStream out;
    private final List<Column<R>> columns;
    private byte[] chunk = new byte[CHUNK + 4096];
    private int length;

    CopyLines(PGCopyOutputStream out, List<Column<R>> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void add(Version<R> version) throws SQLException {
        append(version.key());
        append('\t');
        append(Long.toString(version.from()));
        append('\t');
        append(Long.toString(version.to()));
        for (Column<R> column : columns) {
            append('\t');
            String value = column.value().of(version.row());
            if (value == null) {
                append('\\');
                append('N');
            } else {
                append(value);
            }
        }
        append('\n');
        if (length >= CHUNK) {
            flush();
        }
    }

    @Override
    public void close() throws SQLException {
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

    private void append(char ascii) {
        chunk[length++] = (byte) ascii;
    }

    /** Escaped, in UTF-8; a loop of our own because this is where a rebuild spends its time. */
    private void append(String value) {
        int units = value.length();
        if (chunk.length - length < 3 * units + SLACK) {
            chunk = Arrays.copyOf(chunk, Math.max(2 * chunk.length, length + 3 * units + 4096));
        }
        for (int i = 0; i < units; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < units && Character.isLowSurrogate(value.charAt(i + 1))) {
                encoded(value.substring(i, i + 2));
                i++;
            } else {
                encoded(String.valueOf(c));
            }
        }
    }

    private void ascii(char c) {
        char escape = switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
        if (escape != 0) {
            append('\\');
            append(escape);
        } else {
            append(c);
        }
    }

    private void encoded(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, chunk, length, bytes.length);
        length += bytes.length;
    }
}
