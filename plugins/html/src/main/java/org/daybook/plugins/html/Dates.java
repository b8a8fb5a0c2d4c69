package org.daybook.plugins.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a date as pages write it. The day is the one at the page's own place: no time zone is applied. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("\\b(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}\\w*)?\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
    private static final Pattern CJK = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern DAY_NAME = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[. ]+(?:de |of )?(\\p{L}{3,12})\\.?,? (?:de |del )?(\\d{4})\\b");
    private static final Pattern NAME_DAY =
            Pattern.compile("\\b(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "oca", "sty", "янв", "січ"),
            List.of("feb", "fév", "fev", "şub", "lut", "фев", "лют"),
            List.of("mar", "mär", "maa", "мар", "бер"),
            List.of("apr", "abr", "avr", "nis", "kwi", "апр", "кві"),
            List.of("may", "mai", "mag", "maj", "мая", "май", "тра"),
            List.of("jun", "juin", "giu", "haz", "cze", "июн", "чер"),
            List.of("jul", "juil", "lug", "tem", "lip", "июл", "лип"),
            List.of("aug", "ago", "aoû", "ağu", "sie", "авг", "сер"),
            List.of("sep", "set", "eyl", "wrz", "сен", "вер"),
            List.of("oct", "okt", "ott", "out", "eki", "paź", "окт", "жов"),
            List.of("nov", "kas", "lis", "ноя"),
            List.of("dec", "dez", "dic", "déc", "des", "ara", "gru", "дек", "гру"));

    private Dates() {}

    static Optional<LocalDate> day(String words) {
        String text = words.strip();
        if (text.length() > 200 || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return numbers(text, ISO, 1, 2, 3)
                .or(() -> numbers(text, CJK, 1, 2, 3))
                .or(() -> numbers(text, SLASHED, 1, 2, 3))
                .or(() -> numbers(text, DAY_FIRST, 3, 2, 1))
                .or(() -> named(text, DAY_NAME, 3, 2, 1))
                .or(() -> named(text, NAME_DAY, 3, 1, 2))
                .or(() -> numbers(text, COMPACT, 1, 2, 3));
    }

    private static Optional<LocalDate> numbers(String text, Pattern form, int year, int month, int day) {
        Matcher found = form.matcher(text);
        return found.find()
                ? date(found.group(year), Integer.parseInt(found.group(month)), found.group(day))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String text, Pattern form, int year, int month, int day) {
        Matcher found = form.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            String name = found.group(month);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                    return date(found.group(year), i + 1, found.group(day));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < 1980 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException nonsense) {
            return Optional.empty();
        }
    }
}
