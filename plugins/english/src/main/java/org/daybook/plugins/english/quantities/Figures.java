package org.daybook.plugins.english.quantities;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words. */
final class Figures {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000),
            Map.entry("dozen", 12),
            Map.entry("million", 1_000_000),
            Map.entry("billion", 1_000_000_000),
            Map.entry("a", 1),
            Map.entry("an", 1));

    private Figures() {}

    /** Digits, with a scale such as "bn". */
    static double value(String figure, @Nullable String scale) {
        double value = Double.parseDouble(figure.replace(",", ""));
        return scale == null
                ? value
                : value
                        * switch (scale.toLowerCase(Locale.ROOT)) {
                            case "bn", "billion" -> 1e9;
                            case "m", "mn", "million" -> 1e6;
                            case "tn", "trillion" -> 1e12;
                            case "k", "thousand" -> 1e3;
                            default -> 1;
                        };
    }

    /** One word or figure; 0 when it is none. */
    static double word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.startsWith("half")) {
            return 0.5;
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return word.matches("\\d{1,15}(,\\d{3}){0,5}(\\.\\d{1,9})?") ? value(word, null) : 0;
        }
        double sum = 0;
        for (String part : word.split("-", -1)) {
            Integer value = WORDS.get(part);
            if (value == null) {
                return 0;
            }
            sum += value;
        }
        return sum;
    }
}
