package org.daybook.plugins.interactions.casting;

import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Reading;

/** The words shown for a thing. */
final class Phrase {

    private static final int LONGEST = 90;
    private static final Set<String> TELLING = Set.of("of", "in", "by", "for", "against", "on", "at", "to", "near");

    private Phrase() {}

    /** A noun with what stands before it and the prepositional phrases that tell which one is meant. */
    static Span of(Reading reading, int sentence, int head) {
        Span span = reading.nounPhrase(sentence, head);
        for (int child : reading.children(sentence, head, "nmod")) {
            Span part = reading.phrase(sentence, child);
            boolean after = child > head && part.start() - span.end() <= 12;
            boolean telling =
                    reading.marker(sentence, child).filter(TELLING::contains).isPresent();
            if (after && telling && span.join(part).length() <= LONGEST) {
                span = span.join(part);
            }
        }
        return withoutArticle(reading, sentence, head, span);
    }

    /** A verb's lemma with its particle. */
    static String verb(Reading reading, int sentence, int verb) {
        String lemma = reading.token(sentence, verb).lemma().toLowerCase(Locale.ROOT);
        return reading.children(sentence, verb, "compound:prt").stream()
                .findFirst()
                .map(each -> lemma + " " + reading.token(sentence, each).lemma().toLowerCase(Locale.ROOT))
                .orElse(lemma);
    }

    static Span withoutArticle(Reading reading, int sentence, int head, Span span) {
        for (int child : reading.children(sentence, head, "det")) {
            Span article = reading.token(sentence, child).span();
            if (article.start() == span.start()) {
                int start = article.end();
                while (start < span.end()
                        && Character.isWhitespace(
                                reading.article().article().text().charAt(start))) {
                    start++;
                }
                return new Span(Math.min(start, span.end()), span.end());
            }
        }
        return span;
    }
}
