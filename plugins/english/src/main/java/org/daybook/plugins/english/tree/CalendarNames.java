package org.daybook.plugins.english.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the calendar, as {@code times/calendar.tsv} has them. */
public final class CalendarNames {

    /** What a word of the calendar is. */
    public enum Kind {
        MONTH,
        WEEKDAY,
        SHORT,
        DAY,
        PART,
        UNIT,
        SEASON,
        WHICH,
        EDGE,
        NUMBER
    }

    /** A word with its number; units have none but are {@code text}. */
    public record Name(Kind kind, int value, String text) {}

    private static final Map<String, Name> NAMES = read();

    private CalendarNames() {}

    private static Map<String, Name> read() {
        Map<String, Name> names = new HashMap<>();
        Table.rows("times/calendar.tsv", 3).forEach(row -> {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            String text = row.get(2);
            int value = kind == Kind.UNIT ? 0 : Integer.parseInt(text);
            Table.alternatives(row.get(1))
                    .forEach(word -> names.put(word.toLowerCase(Locale.ROOT), new Name(kind, value, text)));
        });
        return Map.copyOf(names);
    }

    /** The days and months, and further words that a reader treats like them. */
    public static Set<String> and(String... more) {
        Set<String> all = new HashSet<>(List.of(more));
        NAMES.forEach((word, name) -> {
            boolean whole = name.kind() == Kind.WEEKDAY
                    || (name.kind() == Kind.MONTH
                            && (word.length() > 4 || word.equals("june") || word.equals("july") || word.equals("may")));
            if (whole) {
                all.add(word);
            }
        });
        return Set.copyOf(all);
    }

    /** By the word in lower case, without a full stop. */
    public static Optional<Name> of(String lower) {
        return Optional.ofNullable(NAMES.get(lower));
    }

    public static boolean is(String lower, Kind kind) {
        Name name = NAMES.get(lower);
        return name != null && name.kind() == kind;
    }

    /** A day, a month, a weekday, a part of a day or a unit: what does not act and is no place. */
    public static boolean isTime(String lower) {
        Name name = NAMES.get(lower);
        return name != null
                && switch (name.kind()) {
                    case MONTH, WEEKDAY, DAY, PART, UNIT -> true;
                    case SHORT, SEASON, WHICH, EDGE, NUMBER -> false;
                };
    }
}
