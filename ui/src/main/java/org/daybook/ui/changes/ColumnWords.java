package org.daybook.ui.changes;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** Values of columns as text of the database, in the words of the desk. */
final class ColumnWords {

    static final String NONE = "–";

    /** A list as PostgreSQL writes it; what begins like one and goes on with a colon is JSON, and stays. */
    private static final Pattern LIST = Pattern.compile("\\{(?!\"[^\"]*\":)(.*)}", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^,]+)");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Columns whose values are names that the desk has words for. */
    private static final Map<String, String> FAMILIES = Map.of(
            "decision", "decision",
            "kind", "kind",
            "modality", "modality",
            "status", "status",
            "state", "plugin-state",
            "type", "plover",
            "date_basis", "date-basis",
            "published_basis", "basis");

    private ColumnWords() {}

    static String of(String column, String value) {
        if (value.isEmpty()) {
            return NONE;
        }
        if (FAMILIES.containsKey(column)) {
            return Texts.name(FAMILIES.get(column), value);
        }
        return switch (value) {
            case "true", "t" -> Texts.of("changes.yes");
            case "false", "f" -> Texts.of("changes.no");
            case "{}", "[]" -> NONE;
            default -> plain(value);
        };
    }

    private static String plain(String value) {
        var list = LIST.matcher(value);
        if (list.matches()) {
            return ITEM.matcher(list.group(1)).results().map(ColumnWords::item).collect(Collectors.joining(", "));
        }
        return DAY.matcher(value).matches() ? Dates.day(value) : value;
    }

    private static String item(MatchResult item) {
        String quoted = item.group(1);
        return quoted == null ? item.group(2) : quoted.replaceAll("\\\\(.)", "$1");
    }
}
