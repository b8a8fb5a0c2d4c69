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

    private static final byte[] OPEN = Long.toString(Version.OPEN).getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ESCAPES = new byte[128];

    static {
        ESCAPES['\\'] = '\\';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\r'] = 'r';
    }

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
        append(version.from());
        append('\t');
        if (version.to() == Version.OPEN) {
            System.arraycopy(OPEN, 0, chunk, length, OPEN.length);
            length += OPEN.length;
        } else {
            append(version.to());
        }
        for (Column<R> column : columns) {
            append('\t');
            switch (column.part().of(version.row())) {
                case null -> {
                    append('\\');
                    append('N');
                }
                case Long number -> append(number);
                case Integer number -> append(number.longValue());
                case Object value -> append(value.toString());
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

    /** Digits straight into the chunk, most of all positions. */
    private void append(long number) {
        if (number < 0) {
            append(Long.toString(number));
            return;
        }
        int end = length + 1;
        for (long rest = number; rest > 9; rest /= 10) {
            end++;
        }
        int at = end;
        for (long rest = number; at > length; rest /= 10) {
            chunk[--at] = (byte) ('0' + rest % 10);
        }
        length = end;
    }

    /** Escaped, in UTF-8; a loop over bytes because this is where a rebuild spends its time. */
    private void append(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (chunk.length - length < 2 * bytes.length + SLACK) {
            chunk = Arrays.copyOf(chunk, Math.max(2 * chunk.length, length + 2 * bytes.length + SLACK));
        }
        byte[] to = chunk;
        int at = length;
        for (byte b : bytes) {
            // parts of longer characters are negative
            byte escape = b >= 0 ? ESCAPES[b] : 0;
            if (escape != 0) {
                to[at++] = '\\';
                to[at++] = escape;
            } else {
                to[at++] = b;
            }
        }
        length = at;
    }
}
