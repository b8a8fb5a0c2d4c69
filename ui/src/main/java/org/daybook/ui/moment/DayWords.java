package org.daybook.ui.moment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, a time of day, or both. A day alone means its end: all that was known on it. */
final class DayWords {

    private static final Set<String> FILLERS = Set.of("on", "the", "at", "of", "last", "o'clock", "o’clock");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(st|nd|rd|th)?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?(?::([0-9]{2}))?(am|pm)?");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** Nobody who says "at six" without more means the morning; "at eight" may well. */
    private static final int FIRST_HOUR_OF_MORNING = 8;

    private final List<String> words;
    private final ZonedDateTime now;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;

    private DayWords(List<String> words, ZonedDateTime now) {
        this.words = words;
        this.now = now;
    }

    static Optional<ZonedDateTime> read(String plain, ZonedDateTime now) {
        List<String> words = new ArrayList<>(Arrays.asList(
                plain.replace(',', ' ').replaceAll("([0-9]) (am|pm)\\b", "$1$2").split("\\s+")));
        words.removeIf(FILLERS::contains);
        try {
            return new DayWords(words, now).read();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(String word) {
        int named = NUMBERS.indexOf(word);
        return named >= 0
                ? Optional.of(named + 1)
                : Optional.of(word).filter(it -> it.matches("[0-9]{1,4}")).map(Integer::parseInt);
    }

    private Optional<ZonedDateTime> read() {
        takeDay();
        takeTime();
        if (!words.isEmpty() || (day == null && time == null)) {
            return Optional.empty();
        }
        ZonedDateTime found = (day == null ? now.toLocalDate() : day)
                .atTime(time == null ? END_OF_DAY : time)
                .atZone(now.getZone());
        if (!found.isAfter(now)) {
            return Optional.of(found);
        }
        boolean today = now.toLocalDate().equals(day);
        return day == null ? Optional.of(found.minusDays(1)) : Optional.of(today && time == null ? now : found);
    }

    private void takeDay() {
        String first = words.isEmpty() ? "" : words.getFirst();
        LocalDate today = now.toLocalDate();
        Optional<DayOfWeek> weekday = named(DayOfWeek.values(), first, DayOfWeek::getDisplayName);
        if (first.equals("today") || first.equals("yesterday")) {
            day = first.equals("today") ? today : today.minusDays(1);
            words.removeFirst();
        } else if (weekday.isPresent()) {
            day = today.with(TemporalAdjusters.previousOrSame(weekday.get()));
            words.removeFirst();
        } else if (first.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            day = LocalDate.parse(words.removeFirst());
        } else {
            takeDayOfMonth(today);
        }
    }

    private void takeDayOfMonth(LocalDate today) {
        Optional<Month> before = month(0);
        Matcher number = DAY.matcher(at(before.isPresent() ? 1 : 0));
        if (!number.matches()) {
            return;
        }
        Optional<Month> after = before.isPresent() ? before : month(1);
        int dayOfMonth = Integer.parseInt(number.group(1));
        if (after.isEmpty() && number.group(2) != null) {
            words.removeFirst();
            LocalDate first = today.getDayOfMonth() >= dayOfMonth ? today : today.minusMonths(1);
            day = first.withDayOfMonth(dayOfMonth);
        } else if (after.isPresent()) {
            boolean year = at(2).matches("[0-9]{4}");
            LocalDate inYear = LocalDate.of(year ? Integer.parseInt(at(2)) : today.getYear(), after.get(), dayOfMonth);
            day = !year && inYear.isAfter(today) ? inYear.minusYears(1) : inYear;
            words.subList(0, year ? 3 : 2).clear();
        }
    }

    private void takeTime() {
        if (words.size() != 1) {
            return;
        }
        String word = words.getFirst();
        Matcher clock = TIME.matcher(number(word).map(String::valueOf).orElse(word));
        if (word.equals("noon") || word.equals("midnight")) {
            time = word.equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
        } else if (clock.matches()) {
            time = LocalTime.of(hour(clock), minutes(clock.group(2)), minutes(clock.group(3)));
        } else {
            return;
        }
        words.removeFirst();
    }

    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        boolean bare = clock.group(2) == null && clock.group(4) == null;
        if ("am".equals(clock.group(4))) {
            return hour % 12;
        }
        return "pm".equals(clock.group(4)) || (bare && hour > 0 && hour < FIRST_HOUR_OF_MORNING)
                ? hour % 12 + 12
                : hour;
    }

    private static int minutes(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Optional<Month> month(int index) {
        return named(Month.values(), at(index), Month::getDisplayName);
    }

    private String at(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /** How the JDK says a month or a weekday. */
    private interface Naming<T> {
        String name(T value, TextStyle style, Locale locale);
    }

    private static <T> Optional<T> named(T[] all, String word, Naming<T> naming) {
        return Arrays.stream(all)
                .filter(each -> word.equalsIgnoreCase(naming.name(each, TextStyle.FULL, Locale.ENGLISH))
                        || word.equalsIgnoreCase(naming.name(each, TextStyle.SHORT, Locale.ENGLISH)))
                .findFirst();
    }
}
