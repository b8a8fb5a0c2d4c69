package org.daybook.plugin.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data file of a plugin: UTF-8, one entry a line, columns parted by tabs, lines that start with {@code #} are
 * comments, the first other line names the columns. Missing columns at the end of a line read as "".
 */
public final class Table {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, List<String> lines) {
        this.name = name;
        List<Integer> kept = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank() && !lines.get(line).startsWith("#")) {
                kept.add(line);
            }
        }
        columns =
                kept.isEmpty() ? List.of() : List.of(lines.get(kept.getFirst()).split("\t", -1));
        for (int line : kept.stream().skip(1).toList()) {
            rows.add(new Row(line + 1, List.of(lines.get(line).split("\t", -1))));
        }
    }

    /** Reads a resource beside a class; throws {@link IllegalStateException} when it is not there. */
    public static Table beside(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new Table(resource, reader.lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries, in the order of the file. */
    public Stream<Row> rows() {
        return rows.stream();
    }

    /** An entry of the table. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell in a column, trimmed; "" when the line ends before it. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(name + " has no column " + column);
            }
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        /** The cell's alternatives, parted by {@code |}; empty when the cell is. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Stream.of(cell.split("\\|", -1)).map(String::strip).toList();
        }

        /** File and line, for messages of tests. */
        public String where() {
            return name + ":" + line;
        }
    }
}
