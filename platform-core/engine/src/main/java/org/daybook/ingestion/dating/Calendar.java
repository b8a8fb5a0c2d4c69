package org.daybook.ingestion.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the words that name a day. English only. */
final class Calendar {

    private static final Map<String, DayOfWeek> WEEKDAYS = new TreeMap<>();
    private static final Map<String, Month> MONTHS = new TreeMap<>();
    private static final Map<String, Integer> SHIFTS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("Sept", Month.SEPTEMBER);
    }

    private Calendar() {}

    static List<Mention> mentions(List<List<String>> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<String> words = sentences.get(s);
            for (int at = 0; at < words.size(); at++) {
                mention(words, at, s).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private static Optional<Mention> mention(List<String> words, int at, int sentence) {
        String word = bare(words.get(at));
        Integer shift = SHIFTS.get(word.toLowerCase(Locale.ROOT));
        if (shift != null) {
            Mention.Tense tense = shift > 0 ? Mention.Tense.FUTURE : Mention.Tense.PAST;
            return Optional.of(new Mention(
                    sentence, word, tense, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(shift)));
        }
        Optional<MonthDay> day = day(words, at);
        Optional<DayOfWeek> weekday = Optional.ofNullable(WEEKDAYS.get(word));
        boolean distant = at > 0 && words.get(at - 1).equalsIgnoreCase("last");
        if (day.isEmpty() && (weekday.isEmpty() || distant)) {
            return Optional.empty();
        }
        Mention.Tense tense = Tenses.of(words, at);
        if (day.isPresent()) {
            Optional<DayOfWeek> named =
                    at > 0 ? Optional.ofNullable(WEEKDAYS.get(words.get(at - 1))) : Optional.empty();
            return Optional.of(new Mention(
                    sentence,
                    words.get(at) + " " + words.get(at + 1),
                    tense,
                    named,
                    day,
                    number(words, at + 2, 1900, 2200),
                    Optional.empty()));
        }
        return Optional.of(
                new Mention(sentence, word, tense, weekday, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<MonthDay> day(List<String> words, int at) {
        Month month = MONTHS.get(words.get(at));
        Optional<Integer> day = number(words, at + 1, 1, 31);
        try {
            return month == null || day.isEmpty() ? Optional.empty() : Optional.of(MonthDay.of(month, day.get()));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** The number at a word, ordinal endings and possessives left aside. */
    static Optional<Integer> number(List<String> words, int at, int low, int high) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String word = bare(words.get(at));
        int end = 0;
        while (end < word.length() && end < 5 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        boolean rest = end == word.length() || List.of("st", "nd", "rd", "th").contains(word.substring(end));
        if (end == 0 || !rest) {
            return Optional.empty();
        }
        int number = Integer.parseInt(word.substring(0, end));
        return number < low || number > high ? Optional.empty() : Optional.of(number);
    }

    private static String bare(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    static boolean isName(String word) {
        return WEEKDAYS.containsKey(word) || MONTHS.containsKey(word);
    }
}
