package org.daybook.app.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every table of words shows what each of its lines does: it has a column {@code example}, and no line leaves it empty.
 * That the examples are true is for the tests of the plugin that reads them.
 *
 * @param exempt tables, by a part of their path, that need none, with the reason
 */
record LexiconTables(Path root, Map<String, String> exempt) {

    /** Some tables name their columns in a sentence. */
    private static final String COLUMNS = "# columns: ";

    /** What is wrong, a line each. */
    List<String> offences() {
        List<String> offences = new ArrayList<>();
        for (Path table : tables()) {
            String name = root.relativize(table).toString().replace('\\', '/');
            if (exempt.keySet().stream().noneMatch(name::contains)) {
                offences.addAll(offences(name, lines(table)));
            }
        }
        exempt.keySet().stream()
                .filter(each -> tables().stream()
                        .noneMatch(table -> table.toString().replace('\\', '/').contains(each)))
                .forEach(each -> offences.add(each + " is exempt and not there"));
        return offences;
    }

    private static List<String> offences(String name, List<String> lines) {
        int column = -1;
        List<String> offences = new ArrayList<>();
        for (String line : lines) {
            String mark = line.startsWith(COLUMNS) ? ", " : "\t";
            String plain =
                    line.startsWith(COLUMNS) ? line.substring(COLUMNS.length()) : line.replaceFirst("^#\\s*", "");
            List<String> cells = Arrays.asList(plain.split(mark, -1));
            boolean header = column < 0 && cells.size() > 1 && cells.contains("example");
            if (header) {
                column = cells.indexOf("example");
            } else if (!line.startsWith("#") && !line.isBlank() && column >= 0) {
                if (cells.size() <= column || cells.get(column).isBlank()) {
                    offences.add(name + " has no example for " + cells.getFirst());
                }
            }
        }
        return column < 0 ? List.of(name + " has no column “example”") : offences;
    }

    List<Path> tables() {
        try (Stream<Path> all = Files.walk(root.resolve("plugins"))) {
            return all.filter(each -> each.toString().endsWith(".tsv"))
                    .filter(each -> each.toString().replace('\\', '/').contains("/src/main/resources/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
