package org.daybook.plugins.plaintext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full date in a line that stands for nothing else: "Published: July 3, 2025", "03.07.2025 14:05", "2025-07-03". */
final class StatedDate {

    private static final int LINE_LENGTH = 120;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern REST = Pattern.compile(
            "(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date|dated|issued|released|story|article)?"
                    + "(?: (?:on|at|date))?[\\s:|•·,/–—-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[\\s:|•·,.@/–—-]*"
                    + "(?:at )?(?:[t ]?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*"
                    + "(?:z|gmt|utc|bst|e[sd]?t|c[sd]t|p[sd]t|ce?s?t|eet|msk|[+-]\\d{2}:?\\d{2})?[\\s|•·,.–—-]*");

    private static final String PARTS = "[|•·]| [–—-] |, (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)";

    private StatedDate() {}

    /** Whether the line says when the article changed last rather than when it was published. */
    static boolean isUpdate(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("updated") || lower.contains("modified");
    }

    /** A date that stands alone in the line or in one of its parts: "Ana Kovač in Zagreb | 4 July 2025". */
    static Optional<LocalDate> among(String line) {
        Optional<LocalDate> first = in(line);
        if (first.isPresent()) {
            return first;
        }
        // "Updated 3 July 2025 - Published 2 July 2025": when it came out, not when it changed
        return parts(line).stream()
                .filter(part -> !isUpdate(part))
                .flatMap(part -> in(part).stream())
                .findFirst()
                .or(() ->
                        parts(line).stream().flatMap(part -> in(part).stream()).findFirst());
    }

    static List<String> parts(String line) {
        return line.length() > LINE_LENGTH
                ? List.of()
                : Arrays.stream(line.split(PARTS, -1)).map(String::strip).toList();
    }

    static Optional<LocalDate> in(String line) {
        if (line.length() > LINE_LENGTH) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        return read(lower, ISO, 1, 2, 3)
                .or(() -> read(lower, DAY_FIRST, 3, 2, 1))
                .or(() -> read(lower, MONTH_FIRST, 3, 1, 2))
                .or(() -> read(lower, DOTTED, 3, 2, 1));
    }

    private static Optional<LocalDate> read(String line, Pattern form, int year, int month, int day) {
        Matcher found = form.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = line.substring(0, found.start()) + line.substring(found.end());
        if (!REST.matcher(rest.strip()).matches()) {
            return Optional.empty();
        }
        return date(found.group(year), found.group(month), found.group(day));
    }

    static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException nonsense) {
            return Optional.empty();
        }
    }
}
