package org.daybook.plugins.english.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small numbers in words or digits. */
final class Numbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    static Optional<Integer> small(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("a") || word.equals("an")) {
            return Optional.of(1);
        }
        if (WORDS.contains(word)) {
            return Optional.of(WORDS.indexOf(word));
        }
        return word.chars().allMatch(Character::isDigit) && word.length() < 5
                ? Optional.of(Integer.parseInt(word))
                : Optional.empty();
    }
}
