package org.daybook.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.PGCopyOutputStream;

/** Versions as lines of PostgreSQL's COPY text format: tabs between values, {@code \N} for null, backslash escapes. */
final class CopyLines<R> implements ViewTable.Copy<R> {

    private static final int CHUNK = 1 << 15;

    private final PGCopyOutputStream out;
    private final List<Column<R>> columns;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 1024);

    CopyLines(PGCopyOutputStream out, List<Column<R>> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void add(Version<R> version) throws SQLException {
        escaped(version.key());
        chunk.append('\t').append(version.from()).append('\t').append(version.to());
        for (Column<R> column : columns) {
            chunk.append('\t');
            String value = column.value().of(version.row());
            if (value == null) {
                chunk.append("\\N");
            } else {
                escaped(value);
            }
        }
        chunk.append('\n');
        if (chunk.length() >= CHUNK) {
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
            out.write(chunk.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw failure(broken);
        }
        chunk.setLength(0);
    }

    private static SQLException failure(IOException failure) {
        return failure.getCause() instanceof SQLException cause
                ? cause
                : new SQLException("COPY broke off: " + failure.getMessage(), "08006", failure);
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                default -> chunk.append(c);
            }
        }
    }
}
