package org.daybook.plugins.english.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.plugins.english.tree.Table;

/** The lines of a table: tabs divide the cells, "#" begins a comment. */
final class Lines {
    private Lines() {}

    /** The lines of a table of the plugin; the path is below {@code actors/}. */
    static List<Line> of(String path, int columns) {
        return read("actors/" + path, Table.open("actors/" + path), columns);
    }

    static List<Line> read(String table, Reader text, int columns) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(text)) {
            int number = 0;
            for (String each = reader.readLine(); each != null; each = reader.readLine()) {
                number++;
                if (!each.isBlank() && !each.startsWith("#")) {
                    Line line = new Line(
                            table,
                            number,
                            Stream.of(each.split("\t", -1)).map(String::strip).toList());
                    line.atMost(columns);
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }
}
