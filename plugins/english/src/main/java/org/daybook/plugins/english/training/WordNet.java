package org.daybook.plugins.english.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.plugins.english.grammar.Lexicon;
import org.daybook.plugins.english.linear.IntMap;

/** Reads which single words a WordNet 3.0 folder has as nouns, verbs, adjectives, adverbs and names, and irregular forms. */
final class WordNet {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]+");
    private static final int SHIFT_OF_USUAL = 5;
    private final Map<String, Integer> kinds = new TreeMap<>();

    private WordNet() {}

    static IntMap kinds(Path folder) throws IOException {
        WordNet net = new WordNet();
        Map<String, Map<Integer, Integer>> uses = new HashMap<>();
        net.read(folder, "noun", Lexicon.NOUN, uses);
        net.read(folder, "verb", Lexicon.VERB, uses);
        net.read(folder, "adj", Lexicon.ADJECTIVE, uses);
        net.read(folder, "adv", Lexicon.ADVERB, uses);
        Map<Integer, Integer> hashed = new HashMap<>();
        net.kinds.forEach((word, kind) ->
                hashed.merge(word.hashCode(), kind | usual(uses.getOrDefault(word, Map.of())), (a, b) -> a | b));
        return IntMap.of(hashed);
    }

    /** The kind most of a word's counted uses are, as a number above the bits of the kinds. */
    private static int usual(Map<Integer, Integer> uses) {
        return uses.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(each -> (Integer.numberOfTrailingZeros(each.getKey()) + 1) << SHIFT_OF_USUAL)
                .orElse(0);
    }

    private void read(Path folder, String part, int kind, Map<String, Map<Integer, Integer>> uses) throws IOException {
        Set<String> names = kind == Lexicon.NOUN ? names(folder.resolve("data.noun")) : Set.of();
        for (String line : Files.readAllLines(folder.resolve("index." + part), StandardCharsets.UTF_8)) {
            String[] fields = line.strip().split(" ", -1);
            if (WORD.matcher(fields[0]).matches() && !line.startsWith(" ")) {
                int pointers = Integer.parseInt(fields[3]);
                int counted = Integer.parseInt(fields[5 + pointers]);
                boolean name = names.contains(fields[0]);
                kinds.merge(fields[0], name ? Lexicon.NAME : kind, (a, b) -> a | b);
                uses.computeIfAbsent(fields[0], key -> new TreeMap<>()).merge(kind, counted, Integer::sum);
            }
        }
    }

    /** Nouns that are only written with a capital. */
    private static Set<String> names(Path data) throws IOException {
        Set<String> capitalised = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (String line : Files.readAllLines(data, StandardCharsets.UTF_8)) {
            if (line.startsWith(" ")) {
                continue;
            }
            String[] fields = line.split(" ", -1);
            int words = Integer.parseInt(fields[3], 16);
            for (int i = 0; i < words; i++) {
                String word = fields[4 + 2 * i];
                boolean capital = Character.isUpperCase(word.charAt(0));
                (capital ? capitalised : small).add(word.toLowerCase(java.util.Locale.ROOT));
            }
        }
        capitalised.removeAll(small);
        return capitalised;
    }

    /** Irregular forms as lines of {@code lemmas.tsv}: tag's first letter, form, dictionary form. */
    static List<String> irregular(Path folder) throws IOException {
        List<String> lines = new java.util.ArrayList<>();
        for (Map.Entry<String, String> part :
                Map.of("noun", "N", "verb", "V", "adj", "J", "adv", "R").entrySet()) {
            for (String line : Files.readAllLines(folder.resolve(part.getKey() + ".exc"), StandardCharsets.UTF_8)) {
                String[] fields = line.split(" ", -1);
                if (WORD.matcher(fields[0]).matches()
                        && WORD.matcher(fields[1]).matches()
                        && !fields[0].equals(fields[1])) {
                    lines.add(part.getValue() + "\t" + fields[0] + "\t" + fields[1]);
                }
            }
        }
        return lines;
    }
}
