package org.daybook.plugins.english.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A tab-separated resource of the plugin: one entry a line, comments start with "#". */
public final class Table {
    private Table() {}

    /** The text of a resource; the path is below {@code org/daybook/plugins/english/}. */
    public static Reader open(String path) {
        String resource = "/org/daybook/plugins/english/" + path;
        InputStream in = Table.class.getResourceAsStream(resource);
        if (in == null) {
            throw new UncheckedIOException(new IOException("missing resource " + resource));
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** The rows, each padded with empty cells to this many columns; the path is below {@code org/daybook/plugins/english/}. */
    public static List<List<String>> rows(String path, int columns) {
        try (BufferedReader lines = new BufferedReader(open(path))) {
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(cells(line, columns));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = new ArrayList<>(
                Stream.of(line.split("\t", -1)).map(String::strip).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    /** The alternatives of a cell, separated by "|". */
    public static List<String> alternatives(String cell) {
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
