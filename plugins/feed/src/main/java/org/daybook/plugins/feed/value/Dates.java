package org.daybook.plugins.feed.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a date as feeds write it. The day is the one at the feed's own place: no time zone is applied. */
public final class Dates {

    private static final int LONGEST = 100;
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}(?!\\d).*)?$");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?[.\\s-]{1,3}(?:de |of )?(\\p{L}{3,12})[.,]?[\\s-]{1,3}(?:de |del )?(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern NAME_DAY =
            Pattern.compile("\\b(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b");
    private static final Pattern NAME_DAY_TIME = Pattern.compile(
            "\\b(\\p{L}{3,12})\\s{1,3}(\\d{1,2})\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[+\\w:-]{1,9})?\\s+(\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "oca", "янв", "січ"),
            List.of("feb", "fév", "fev", "şub", "фев", "лют"),
            List.of("mar", "mär", "maa", "mrt", "мар", "бер"),
            List.of("apr", "abr", "avr", "nis", "апр", "кві"),
            List.of("may", "mai", "mag", "mei", "maj", "мая", "май", "тра"),
            List.of("jun", "juin", "giu", "haz", "июн", "чер"),
            List.of("jul", "juil", "lug", "tem", "июл", "лип"),
            List.of("aug", "ago", "aoû", "aou", "ağu", "авг", "сер"),
            List.of("sep", "set", "eyl", "сен", "вер"),
            List.of("oct", "okt", "ott", "out", "eki", "окт", "жов"),
            List.of("nov", "kas", "ноя", "лис"),
            List.of("dec", "dez", "dic", "déc", "des", "ara", "дек", "гру"));

    private Dates() {}

    /** Empty when there is no day in it, or one that no calendar has. */
    public static Optional<LocalDate> day(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return numbers(ISO, text)
                .or(() -> numbers(EAST_ASIAN, text))
                .or(() -> named(DAY_NAME, text, 2, 1))
                .or(() -> named(NAME_DAY, text, 1, 2))
                .or(() -> named(NAME_DAY_TIME, text, 1, 2))
                .or(() -> numbers(COMPACT, text.toUpperCase(Locale.ROOT)))
                .or(() -> either(text));
    }

    private static Optional<LocalDate> numbers(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find() ? date(found.group(1), Integer.parseInt(found.group(2)), found.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> named(Pattern form, String text, int month, int day) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            String name = found.group(month);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                    return date(found.group(3), i + 1, found.group(day));
                }
            }
        }
        return Optional.empty();
    }

    /** Day and month, or month and day: with dots the day comes first, otherwise one of them must be too large a month. */
    private static Optional<LocalDate> either(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        if (found.group(2).equals(".") || first > 12 || first == second) {
            return date(found.group(4), second, found.group(1));
        }
        return second > 12 ? date(found.group(4), first, found.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
        try {
            LocalDate date = LocalDate.of(full, month, Integer.parseInt(day));
            return full < 1980 || full > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
