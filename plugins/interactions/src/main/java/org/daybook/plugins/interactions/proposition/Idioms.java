package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Lexicon;

/** Finds verbs that mean something only with the words after them: "lay siege to", "put the poet on trial". */
final class Idioms {

    /** How far the second word may stand from the verb: "take the five Danish miners hostage". */
    private static final int OBJECT = 6;
    /** How far each further word may stand from the one before: "pay tribute to", "take to the city's streets". */
    private static final int NEXT = 3;

    private static final Set<String> BREAKS = Set.of("PUNCT", "VERB", "SCONJ");
    private static final Set<String> PLAIN = Set.of("ADP", "ADV", "PART");

    private final Reading reading;
    private final Lexicon lexicon;

    Idioms(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /**
     * An idiom as the lexicon writes it.
     *
     * @param tokens its words after the verb
     */
    record Idiom(String phrase, List<Integer> tokens) {}

    /** The longest idiom that begins with this verb. */
    Optional<Idiom> at(int sentence, int verb, String lemma) {
        return lexicon.idioms(lemma).stream()
                .flatMap(words -> match(sentence, verb, words).stream())
                .findFirst();
    }

    private Optional<Idiom> match(int sentence, int verb, List<String> words) {
        List<Integer> tokens = new ArrayList<>();
        int from = verb + 1;
        for (int word = 1; word < words.size(); word++) {
            int found = find(sentence, from, word == 1 ? OBJECT : NEXT, words.get(word));
            if (found < 0) {
                return Optional.empty();
            }
            tokens.add(found);
            from = found + 1;
        }
        // A verb with a particle or a preposition alone is read off the grammar, which knows what belongs to it.
        boolean plain = words.size() == 2
                && PLAIN.contains(reading.token(sentence, tokens.getFirst()).tag());
        return plain ? Optional.empty() : Optional.of(new Idiom(String.join(" ", words), List.copyOf(tokens)));
    }

    private int find(int sentence, int from, int reach, String word) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (int at = from; at < Math.min(tokens.size(), from + reach); at++) {
            Token token = tokens.get(at);
            if (token.text().toLowerCase(Locale.ROOT).equals(word)
                    || token.lemma().toLowerCase(Locale.ROOT).equals(word)) {
                return at;
            }
            if (BREAKS.contains(token.tag()) || token.lemma().equalsIgnoreCase("no")) {
                return -1;
            }
        }
        return -1;
    }
}
