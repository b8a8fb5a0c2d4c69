package org.daybook.plugins.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells lines that name the outlet: a site, or a short name in capitals such as newspapers have. */
final class Outlets {

    private static final int WORDS = 5;
    private static final Set<String> OUTLET_WORDS = Set.of(
            "agency",
            "bulletin",
            "chronicle",
            "courier",
            "daily",
            "dispatch",
            "echo",
            "examiner",
            "express",
            "gazette",
            "globe",
            "guardian",
            "herald",
            "independent",
            "inquirer",
            "journal",
            "ledger",
            "mail",
            "mercury",
            "meridian",
            "mirror",
            "monitor",
            "news",
            "newspaper",
            "observer",
            "online",
            "post",
            "press",
            "record",
            "register",
            "report",
            "reporter",
            "review",
            "sentinel",
            "signal",
            "standard",
            "star",
            "sun",
            "telegraph",
            "times",
            "today",
            "tribune",
            "voice",
            "weekly",
            "wire",
            "world");

    private Outlets() {}

    /** The outlet that a line above the title or below the article names. */
    static Optional<String> above(String line) {
        String bare = afterCopyright(line);
        if (Chrome.isSite(bare)) {
            return Optional.of(bare);
        }
        boolean known = Chrome.isSurely(line) && bare.equals(line);
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
        return !known && isShortName(bare) && (isNamed(bare) || capitals || !bare.equals(line))
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** The outlet that a line between title and article names, alone or with the agency it took the article from. */
    static Optional<String> under(String line) {
        String[] parts = line.split(" with | and ", 2);
        return isShortName(parts[0]) && Arrays.stream(parts).allMatch(Outlets::isShortName)
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    /** Whether a word of it is one that newspapers call themselves. */
    static boolean isNamed(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        return words.size() > 1 && OUTLET_WORDS.contains(words.getLast());
    }

    private static String afterCopyright(String line) {
        int mark = line.indexOf('©');
        return mark < 0
                ? line
                : line.substring(mark + 1).replaceFirst("^[\\d ,–-]+", "").strip();
    }

    private static boolean isShortName(String line) {
        String[] words = line.split(" ", -1);
        return words.length <= WORDS
                && line.length() <= 50
                && Arrays.stream(words).allMatch(word -> !word.isEmpty() && isNameWord(word))
                && line.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isNameWord(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || word.equals("of")
                || word.equals("the")
                || word.equals("&");
    }
}
