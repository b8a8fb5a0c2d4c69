package org.daybook.app.extract;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param why whether each fact tells the steps by which it was read
 * @param published day for documents that come with none
 * @param plugins a folder of further plugins
 * @param inputs files, directories or {@code -}
 */
record ExtractArguments(
        boolean jsonLines, boolean why, Optional<LocalDate> published, Optional<Path> plugins, List<String> inputs) {

    static final String USAGE =
            "usage: daybook extract [--format auto|jsonl] [--published YYYY-MM-DD] [--plugins DIR] [--why] FILE|DIR|-…";

    /** Wrong usage; the message says what is wrong. */
    static final class Wrong extends Exception {
        Wrong(String message) {
            super(message);
        }
    }

    static ExtractArguments of(List<String> words) throws Wrong {
        boolean jsonLines = false;
        boolean why = false;
        Optional<LocalDate> published = Optional.empty();
        Optional<Path> plugins = Optional.empty();
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--why" -> why = true;
                case "--format" -> jsonLines = format(value(words, ++i, word));
                case "--published" -> published = Optional.of(day(value(words, ++i, word)));
                case "--plugins" -> plugins = Optional.of(Path.of(value(words, ++i, word)));
                default -> {
                    if (word.startsWith("--")) {
                        throw new Wrong("unknown option " + word);
                    }
                    inputs.add(word);
                }
            }
        }
        if (inputs.isEmpty()) {
            throw new Wrong("no file, directory or - given");
        }
        return new ExtractArguments(jsonLines, why, published, plugins, List.copyOf(inputs));
    }

    private static String value(List<String> words, int at, String option) throws Wrong {
        if (at >= words.size()) {
            throw new Wrong(option + " wants a value");
        }
        return words.get(at);
    }

    private static boolean format(String value) throws Wrong {
        return switch (value) {
            case "auto" -> false;
            case "jsonl" -> true;
            default -> throw new Wrong("--format is auto or jsonl, not " + value);
        };
    }

    private static LocalDate day(String value) throws Wrong {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException nonsense) {
            throw new Wrong("--published wants a day such as 2025-07-02, not " + value);
        }
    }
}
