package org.daybook.plugins.weaponsaid.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.reading.Table;

/** The status lexicon, and the nouns that stand for a delivery. */
public final class StepWords {

    /** A phrase of the lexicon, cut into lemmas; "*" stands for any one word. */
    record Phrase(StepWord word, List<String> lemmas) {}

    private final List<StepWord> words;
    private final Map<String, StepWord> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> deliveries;
    private final Set<String> passages;

    private StepWords(List<StepWord> words, Set<String> deliveries, Set<String> passages) {
        this.words = words;
        this.deliveries = deliveries;
        this.passages = passages;
        for (StepWord word : words) {
            for (String each : word.words()) {
                if (word.kind() == StepWord.Kind.PHRASE) {
                    List<String> lemmas = List.of(each.split(" "));
                    phrases.computeIfAbsent(lemmas.getFirst(), key -> new ArrayList<>())
                            .add(new Phrase(word, lemmas));
                } else {
                    byWord.putIfAbsent(word.kind() + " " + each, word);
                }
            }
        }
    }

    public static StepWords load() {
        List<StepWord> words = Table.beside(StepWords.class, "steps.tsv")
                .rows()
                .map(row -> new StepWord(
                        row.get("rule"),
                        StepWord.kind(row.get("kind")),
                        row.list("words"),
                        Step.valueOf(row.get("step")),
                        View.valueOf(row.get("view").toUpperCase(Locale.ROOT)),
                        row.get("example"),
                        row.get("status"),
                        row.get("counter")))
                .toList();
        Table nouns = Table.beside(StepWords.class, "deliveries.tsv");
        Set<String> deliveries = nouns.rows()
                .filter(row -> row.get("kind").equals("delivery"))
                .map(row -> row.get("noun"))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> passages = nouns.rows().map(row -> row.get("noun")).collect(Collectors.toUnmodifiableSet());
        return new StepWords(words, deliveries, passages);
    }

    public List<StepWord> words() {
        return words;
    }

    public Optional<StepWord> of(StepWord.Kind kind, String lemma) {
        return Optional.ofNullable(byWord.get(kind + " " + lemma.toLowerCase(Locale.ROOT)));
    }

    List<Phrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** Whether a noun lets a step through to what stands below it: "a batch of missiles". */
    boolean isPassage(String lemma) {
        return passages.contains(lemma.toLowerCase(Locale.ROOT));
    }

    public boolean isDelivery(String lemma) {
        return deliveries.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
