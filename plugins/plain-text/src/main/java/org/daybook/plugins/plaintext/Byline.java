package org.daybook.plugins.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Ana Kovač and John Smith, Example Times". */
final class Byline {

    private static final int LENGTH = 150;
    private static final Pattern BY =
            Pattern.compile("(?:By|BY|Written by|Story by|Words by|Reported by):? +(\\p{Lu}[^.!?]*(?:\\.[^.!?]+)*)");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|bin|al|la|da|di)){1,4}");

    private Byline() {}

    /** Names in the parts of a line that also holds a date: "Kirsten Juhl in Aarhus | 4 July 2025". */
    static List<String> beside(String line) {
        List<String> names = new ArrayList<>();
        for (String part : StatedDate.parts(line)) {
            String name = part.replaceFirst("^(?:By|BY) ", "").replaceFirst(" in \\p{Lu}.*$", "");
            if (NAME.matcher(name).matches()
                    && !Credits.isOutlet(name)
                    && StatedDate.in(part).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The names; empty when the line is no byline. */
    static Optional<List<String>> in(String line) {
        Matcher by = BY.matcher(line);
        if (line.length() > LENGTH || !by.matches()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : by.group(1).split(",| and | & |\\||;|/| in ", -1)) {
            String name = part.strip();
            if (NAME.matcher(name).matches() && (names.isEmpty() || !Credits.isOutlet(name))) {
                names.add(name);
            } else if (names.isEmpty() && part.split(" ", -1).length > 5) {
                return Optional.empty();
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(names));
    }
}
