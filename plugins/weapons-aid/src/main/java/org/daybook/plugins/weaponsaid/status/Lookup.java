package org.daybook.plugins.weaponsaid.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Reading;

/** Looks the words of a sentence up in the status lexicon. */
final class Lookup {

    /** A phrase found in the sentence. */
    record Found(StepWord word, int first, int last) {}

    private final Reading reading;
    private final StepWords words;
    private final int sentence;

    Lookup(Reading reading, StepWords words, int sentence) {
        this.reading = reading;
        this.words = words;
        this.sentence = sentence;
    }

    /** The longest entry that a verb makes with its particle, preposition or object. */
    Optional<StepWord> verb(int token) {
        String lemma = lemma(token);
        for (int child : reading.children(sentence, token, "compound:prt", "obl", "xcomp", "advmod", "advcl", "obj")) {
            Optional<StepWord> whole = marker(child).flatMap(marker -> verb(lemma + " " + marker + " " + lemma(child)));
            if (whole.isPresent()) {
                return whole;
            }
            Optional<StepWord> phrase = verb(lemma + " " + lemma(child))
                    .or(() -> marker(child).flatMap(marker -> verb(lemma + " " + marker)));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return particle(token).or(() -> verb(lemma));
    }

    /** The entry a verb makes with the very next word, whatever the parser took that for: "hand over". */
    Optional<StepWord> particle(int token) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        return token + 1 < tokens.size()
                ? verb(lemma(token) + " " + tokens.get(token + 1).text().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private Optional<StepWord> verb(String lemma) {
        return words.of(StepWord.Kind.VERB, lemma);
    }

    Optional<StepWord> noun(int token) {
        return words.of(StepWord.Kind.NOUN, lemma(token));
    }

    Optional<StepWord> adjective(int token) {
        return words.of(StepWord.Kind.ADJECTIVE, lemma(token))
                .or(() -> words.of(
                        StepWord.Kind.ADJECTIVE, reading.token(sentence, token).text()));
    }

    /** All phrases of the lexicon in the sentence. */
    List<Found> phrases() {
        List<Found> found = new ArrayList<>();
        int length = reading.sentence(sentence).tokens().size();
        for (int at = 0; at < length; at++) {
            for (StepWords.Phrase phrase : words.phrases(lemma(at))) {
                int size = phrase.lemmas().size();
                if (at + size <= length && matches(phrase.lemmas(), at)) {
                    found.add(new Found(phrase.word(), at, at + size - 1));
                    break;
                }
            }
        }
        return found;
    }

    private boolean matches(List<String> lemmas, int at) {
        for (int step = 0; step < lemmas.size(); step++) {
            String wanted = lemmas.get(step);
            Token token = reading.token(sentence, at + step);
            boolean same = wanted.equals(token.lemma().toLowerCase(Locale.ROOT))
                    || wanted.equals(token.text().toLowerCase(Locale.ROOT));
            if (!wanted.equals("*") && !same) {
                return false;
            }
        }
        return true;
    }

    /** The word of a phrase on which the rest of the sentence hangs. */
    int top(Found found) {
        for (int at = found.first(); at <= found.last(); at++) {
            int head = reading.token(sentence, at).head();
            if (head < found.first() || head > found.last()) {
                return at;
            }
        }
        return found.first();
    }

    Span span(Found found) {
        return reading.token(sentence, found.first())
                .span()
                .join(reading.token(sentence, found.last()).span());
    }

    private Optional<String> marker(int token) {
        return reading.marker(sentence, token);
    }

    String lemma(int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }
}
