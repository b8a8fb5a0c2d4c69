package org.daybook.views.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an item without those that only count it or point at it. */
final class ItemWords {

    private static final Set<String> POINTERS = Set.of(
            "a",
            "additional",
            "an",
            "another",
            "any",
            "certain",
            "extra",
            "further",
            "her",
            "his",
            "its",
            "many",
            "more",
            "new",
            "of",
            "other",
            "our",
            "several",
            "some",
            "such",
            "that",
            "the",
            "their",
            "these",
            "this",
            "those",
            "withheld");

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions");

    /** A number before one of these names a kind, not a count. */
    private static final Pattern UNIT = Pattern.compile("(?i)(mm|cm|km|kg|mil|gauge|cal|millimet.*|pound.*|kilo.*).*");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern HISSING = Pattern.compile(".*(ss|x|ch|sh)es");
    private static final int SHORTEST_PLURAL = 4;

    /** As written, from its first telling word on; as written where no word tells. */
    static String shown(String item) {
        List<String> words = words(item);
        return words.isEmpty() ? item.strip() : String.join(" ", words);
    }

    /** Equal for spellings of one item: lower case, singular, American; "" when no word tells what it is. */
    static String key(String item) {
        return words(item).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(ItemWords::singular)
                .map(word -> word.replace("defence", "defense").replace("armour", "armor"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String item) {
        List<String> words = new ArrayList<>(List.of(item.strip().split("\\s+")));
        while (!words.isEmpty() && onlyCounts(words)) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean onlyCounts(List<String> words) {
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        boolean kind = words.size() > 1 && UNIT.matcher(words.get(1)).matches();
        return first.isEmpty()
                || POINTERS.contains(first)
                || NUMBERS.contains(first)
                || (NUMBER.matcher(first).matches() && !kind);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        if (HISSING.matcher(word).matches()) {
            return word.substring(0, word.length() - "es".length());
        }
        boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return singular ? word : word.substring(0, word.length() - 1);
    }

    private ItemWords() {}
}
