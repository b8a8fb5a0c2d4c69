package org.daybook.views;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of PostgreSQL's COPY text format: tabs between values, {@code \N} for null, backslash escapes. */
final class CopyLines {

    private static final int CHUNK = 1 << 15;

    private final OutputStream out;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 1024);
    private boolean first = true;

    CopyLines(OutputStream out) {
        this.out = out;
    }

    void value(@Nullable String value) {
        if (!first) {
            chunk.append('\t');
        }
        first = false;
        if (value == null) {
            chunk.append("\\N");
        } else {
            escaped(value);
        }
    }

    void end() throws IOException {
        chunk.append('\n');
        first = true;
        if (chunk.length() >= CHUNK) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(chunk.toString().getBytes(StandardCharsets.UTF_8));
        chunk.setLength(0);
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
