package org.daybook.plugins.english.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.plugins.english.grammar.Lemmatizer;
import org.daybook.plugins.english.grammar.Lexicon;

/** Writes dictionary forms seen in the treebank, and the forms that no rule of the lemmatiser gets right. */
final class LemmaTable {
    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final Set<String> NAMES = Set.of("PROPN", "X", "SYM", "NUM", "PUNCT");

    private LemmaTable() {}

    static void write(List<TreebankSentence> sentences, List<String> irregular, Lexicon lexicon, Path file)
            throws IOException {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (TreebankSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String tag = sentence.tags().get(i);
                String word = sentence.words().get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
                String lemma = sentence.lemmas().get(i).toLowerCase(Locale.ROOT);
                boolean plain =
                        WORD.matcher(word).matches() && WORD.matcher(lemma).matches();
                if (plain && !NAMES.contains(tag.substring(0, tag.indexOf('|')))) {
                    String fine = tag.substring(tag.indexOf('|') + 1);
                    seen.computeIfAbsent(fine + "\t" + word, key -> new TreeMap<>())
                            .merge(lemma, 1, Integer::sum);
                }
            }
        }
        Map<String, String> lemmas = new TreeMap<>();
        seen.forEach((key, counts) -> lemmas.put(
                key,
                counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
        Set<String> bases = lemmas.entrySet().stream()
                .filter(each -> "NVJR".indexOf(each.getKey().charAt(0)) >= 0)
                .map(each -> each.getKey().charAt(0) + "/" + each.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        Lemmatizer rules = new Lemmatizer(Map.of(), bases, lexicon);
        TreeSet<String> lines = new TreeSet<>();
        irregular.stream().filter(line -> !isSeen(lemmas, line)).forEach(lines::add);
        bases.forEach(base -> lines.add(base.replace('/', '\t')));
        lemmas.forEach((key, lemma) -> {
            String fine = key.substring(0, key.indexOf('\t'));
            String word = key.substring(key.indexOf('\t') + 1);
            if (!rules.byEnding(word, fine).equals(lemma)) {
                lines.add(fine.charAt(0) + "\t" + word + "\t" + lemma);
            }
        });
        Files.writeString(
                file,
                "# Made by TrainGrammar from UD English-EWT, CC BY-SA 4.0, and WordNet 3.0; see MODEL-NOTICE.md.\n"
                        + "# tag's first letter, dictionary form; or tag's first letter, form, dictionary form\n"
                        + String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8);
    }

    private static boolean isSeen(Map<String, String> lemmas, String line) {
        String[] fields = line.split("\t", -1);
        return lemmas.keySet().stream()
                .anyMatch(key -> key.charAt(0) == fields[0].charAt(0) && key.endsWith("\t" + fields[1]));
    }
}
