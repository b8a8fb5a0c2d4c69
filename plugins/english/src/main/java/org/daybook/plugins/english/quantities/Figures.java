package org.daybook.plugins.english.quantities;

import java.util.Locale;
import java.util.OptionalDouble;
import org.daybook.plugins.english.quantities.Units.Kind;

/** Numbers in digits and in words. */
final class Figures {
    private static final int MOST_DIGITS = 15;

    private Figures() {}

    /** "1,200", "2.5"; empty for anything else. */
    static OptionalDouble figure(String word) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i > 0 && i + 1 < word.length();
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && inside && points == 0) {
                points++;
            } else if (!(c == ',' && inside && points == 0 && (word.length() - i - 1) >= 3)) {
                return OptionalDouble.empty();
            }
        }
        return digits == 0 || digits > MOST_DIGITS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(word.replace(",", "")));
    }

    /** One word or figure; 0 when it is none. */
    static double word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.startsWith("half")) {
            return 0.5;
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return figure(word).orElse(0);
        }
        OptionalDouble scale = Units.value(Kind.SCALE, word);
        if (scale.isPresent() && word.length() > 2) {
            return scale.getAsDouble();
        }
        double sum = 0;
        for (String part : word.split("-", -1)) {
            OptionalDouble value = Units.value(Kind.NUMBER, part);
            if (value.isEmpty()) {
                return 0;
            }
            sum += value.getAsDouble();
        }
        return sum;
    }
}
