package org.daybook.ingestion.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** When an article can have been written at all, from who holds an office in it and how old it says a war is. */
final class Anchors {

    private static final int OPEN_YEARS = 5;
    private static final List<String> COUNTS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDINALS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Days from the first on, up to and without the second. */
    record Period(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    private record Office(String office, String title, String surname, Period period) {}

    private record Beginning(List<String> words, LocalDate first) {}

    private static final List<Office> OFFICES = offices();
    private static final List<Beginning> BEGINNINGS = beginnings();

    private Anchors() {}

    /** Each element is a choice of periods; the day of writing lies in one period of every choice. */
    static List<List<Period>> of(List<List<String>> sentences) {
        List<List<Period>> choices = new ArrayList<>(held(sentences));
        age(sentences).ifPresent(period -> choices.add(List.of(period)));
        return choices;
    }

    private static List<List<Period>> held(List<List<String>> sentences) {
        Map<String, Map<String, Integer>> named = new HashMap<>();
        for (List<String> words : sentences) {
            for (int i = 1; i < words.size(); i++) {
                for (Office office : OFFICES) {
                    if (office.surname.equals(words.get(i)) && isTitled(words, i, office.title)) {
                        named.computeIfAbsent(office.office, any -> new HashMap<>())
                                .merge(office.surname, 1, Integer::sum);
                    }
                }
            }
        }
        List<List<Period>> choices = new ArrayList<>();
        named.forEach((office, holders) -> {
            // an article that names two holders is of the time of the one it names more often
            String holder = holders.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            choices.add(OFFICES.stream()
                    .filter(each -> each.office.equals(office) && each.surname.equals(holder))
                    .map(Office::period)
                    .toList());
        });
        return choices;
    }

    private static boolean isTitled(List<String> words, int surname, String title) {
        for (int back = 1; back <= 3 && surname - back >= 0; back++) {
            String last = title.substring(title.lastIndexOf(' ') + 1);
            if (words.get(surname - back).equalsIgnoreCase(last)) {
                int before = surname - back - 1;
                boolean former = before >= 0
                        && List.of("former", "ex").contains(words.get(before).toLowerCase(Locale.ROOT));
                return !former;
            }
        }
        return false;
    }

    /** "More than three years into the conflict", "in the war's fourth year", "day 1,200 of the war". */
    private static Optional<Period> age(List<List<String>> sentences) {
        for (List<String> words : sentences) {
            List<String> lower =
                    words.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
            if (lower.stream()
                    .noneMatch(each ->
                            List.of("war", "conflict", "invasion", "fighting").contains(each))) {
                continue;
            }
            for (int i = 0; i < lower.size(); i++) {
                int full = fullYears(lower, i);
                if (full > 0) {
                    int years = full;
                    return beginning(sentences)
                            .map(first -> new Period(first.plusYears(years), first.plusYears(years + 1L)));
                }
            }
        }
        return Optional.empty();
    }

    private static int fullYears(List<String> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        String before = i > 0 ? words.get(i - 1) : "";
        if (next.equals("years") && List.of("than", "over", "nearly").contains(before) && !before.equals("nearly")) {
            return COUNTS.indexOf(words.get(i));
        }
        return next.equals("year") ? ORDINALS.indexOf(words.get(i)) - 1 : -1;
    }

    private static Optional<LocalDate> beginning(List<List<String>> sentences) {
        Map<String, Long> counts = new HashMap<>();
        sentences.forEach(words -> words.forEach(word -> counts.merge(stem(word), 1L, Long::sum)));
        return BEGINNINGS.stream()
                .filter(each -> each.words.stream().allMatch(counts::containsKey))
                .max(Comparator.comparingLong(each -> each.words.stream()
                        .mapToLong(word -> counts.getOrDefault(word, 0L))
                        .sum()))
                .map(Beginning::first);
    }

    private static String stem(String word) {
        String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        return bare.equals("Russian") ? "Russia" : bare.equals("Israeli") ? "Israel" : bare;
    }

    private static List<Office> offices() {
        List<Office> offices = new ArrayList<>();
        for (String[] row : rows("offices.tsv")) {
            LocalDate from = LocalDate.parse(row[3]);
            LocalDate to = row.length > 4 && !row[4].isBlank() ? LocalDate.parse(row[4]) : from.plusYears(OPEN_YEARS);
            offices.add(new Office(row[0], row[1], row[2], new Period(from, to)));
        }
        return List.copyOf(offices);
    }

    private static List<Beginning> beginnings() {
        return rows("beginnings.tsv").stream()
                .map(row -> new Beginning(List.of(row[0].split(" ", -1)), LocalDate.parse(row[1])))
                .toList();
    }

    private static List<String[]> rows(String resource) {
        InputStream in = Objects.requireNonNull(Anchors.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
