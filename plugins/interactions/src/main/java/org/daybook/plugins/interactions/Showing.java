package org.daybook.plugins.interactions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;

/**
 * The words that show an analyst who a party is: the whole noun phrase ("the court in Leeds", not "court"), and for "he" the name
 * that the same sentence gives.
 */
final class Showing {

    private static final int LONGEST = 160;
    /** Prepositions that tell which one is meant. */
    private static final Set<String> WHICH = Set.of("of", "in", "at", "near", "from", "for");

    private final Reading reading;

    Showing(Reading reading) {
        this.reading = reading;
    }

    /** The words for a party of a proposition in this sentence. */
    Span of(Party party, int sentence) {
        Span named = antecedent(party, sentence).orElse(party.span());
        int head = head(sentence, named);
        return head < 0 ? named : whole(sentence, head, named);
    }

    private Optional<Span> antecedent(Party party, int sentence) {
        Span within = reading.sentence(sentence).span();
        return reading.mentionsIn(sentence).stream()
                .filter(each ->
                        each.kind() == Mention.Kind.PRONOUN && each.span().equals(party.span()))
                .flatMap(each -> each.antecedent().stream())
                .filter(within::contains)
                .findFirst();
    }

    /** The word of a span on which its other words hang, -1 when the span is of another sentence. */
    private int head(int sentence, Span span) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (int at = first(reading.sentence(sentence), span); at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!span.contains(token.span())) {
                return -1;
            }
            boolean inside = reading.has(sentence, token.head())
                    && span.contains(tokens.get(token.head()).span());
            if (!inside) {
                return at;
            }
        }
        return -1;
    }

    /** Index of the first word that starts in a span or after it. */
    private static int first(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Span whole(int sentence, int head, Span named) {
        Span span = named;
        for (int child : reading.children(sentence, head, "nmod")) {
            Span part = reading.phrase(sentence, child);
            boolean after = part.start() >= span.end() && part.start() - span.end() <= 2;
            boolean telling =
                    reading.marker(sentence, child).filter(WHICH::contains).isPresent();
            if (after && telling && span.join(part).length() <= LONGEST) {
                span = span.join(part);
            }
        }
        return span;
    }
}
