package org.daybook.plugins.weaponsaid.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Table;

/** The status lexicon, and the nouns that stand for a delivery. */
public final class StepWords {

    private final List<StepWord> words;
    private final Map<String, StepWord> byWord = new HashMap<>();
    private final Set<String> deliveries;

    private StepWords(List<StepWord> words, Set<String> deliveries) {
        this.words = words;
        this.deliveries = deliveries;
        words.forEach(word -> word.words().forEach(each -> byWord.putIfAbsent(word.kind() + " " + each, word)));
    }

    public static StepWords load() {
        List<StepWord> words = Table.beside(StepWords.class, "steps.tsv")
                .rows()
                .map(row -> new StepWord(
                        row.get("rule"),
                        Frame.Kind.valueOf(row.get("kind")),
                        row.list("words"),
                        Step.valueOf(row.get("step")),
                        row.get("example"),
                        row.get("status")))
                .toList();
        Set<String> deliveries = Table.beside(StepWords.class, "deliveries.tsv")
                .rows()
                .map(row -> row.get("noun"))
                .collect(Collectors.toUnmodifiableSet());
        return new StepWords(words, deliveries);
    }

    public List<StepWord> words() {
        return words;
    }

    public Optional<StepWord> of(Frame.Kind kind, String lemma) {
        return Optional.ofNullable(byWord.get(kind + " " + lemma.toLowerCase(Locale.ROOT)));
    }

    public boolean isDelivery(String lemma) {
        return deliveries.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
