package org.daybook.plugins.weaponsaid.amounts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in figures and words. */
final class Numerals {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}([,.  ]\\d{3})+|\\d+([.,]\\d+)?");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0));
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            100.0,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "dozen",
            12.0,
            "score",
            20.0,
            "hundreds",
            100.0,
            "thousands",
            1e3);

    private Numerals() {}

    static boolean numeral(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FIGURES.matcher(lower).matches()
                || WORDS.containsKey(tens(lower))
                || scale(lower).isPresent();
    }

    /** "Hundred" and its like, which a number may stand before. */
    static Optional<Double> scale(String word) {
        return Optional.ofNullable(SCALES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What the words amount to; empty when they are no number. */
    static Optional<Double> value(Iterable<String> words) {
        double total = 0;
        double part = 0;
        boolean any = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            Optional<Double> scale = scale(lower);
            if (scale.isPresent()) {
                part = (part == 0 ? 1 : part) * scale.get();
                if (scale.get() >= 1e3) {
                    total += part;
                    part = 0;
                }
                any = true;
            } else if (FIGURES.matcher(lower).matches()) {
                part += figures(lower);
                any = true;
            } else if (WORDS.containsKey(tens(lower))) {
                part += WORDS.getOrDefault(tens(lower), 0.0) + units(lower);
                any = true;
            }
        }
        return any ? Optional.of(total + part) : Optional.empty();
    }

    private static double figures(String text) {
        boolean grouped = text.matches("\\d{1,3}([,.  ]\\d{3})+");
        return Double.parseDouble(grouped ? text.replaceAll("[,.  ]", "") : text.replace(',', '.'));
    }

    private static String tens(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && WORDS.containsKey(word.substring(hyphen + 1)) ? word.substring(0, hyphen) : word;
    }

    private static double units(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? WORDS.getOrDefault(word.substring(hyphen + 1), 0.0) : 0;
    }
}
