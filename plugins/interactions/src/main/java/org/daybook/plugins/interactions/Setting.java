package org.daybook.plugins.interactions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Table;
import org.daybook.plugins.interactions.proposition.Proposition;

/** How and about what: mode, context, duration and the words of the date, from the words near the trigger. */
final class Setting {

    private static final Map<String, String> MODES = new HashMap<>();
    private static final Map<String, String> CONTEXTS = new HashMap<>();

    static {
        Table.beside(Setting.class, "settings.tsv")
                .rows()
                .forEach(row ->
                        (row.get("kind").equals("mode") ? MODES : CONTEXTS).put(row.get("word"), row.get("value")));
    }

    private final Reading reading;

    Setting(Reading reading) {
        this.reading = reading;
    }

    /** The entry's mode; for a consultation without one, what the words near it say. */
    String mode(Draft draft) {
        if (!draft.entry().mode().isEmpty() || !draft.entry().type().equals("CONSULT")) {
            return draft.entry().mode();
        }
        return nearest(draft.proposition(), MODES, true);
    }

    String context(Draft draft) {
        return draft.entry().context().isEmpty()
                ? nearest(draft.proposition(), CONTEXTS, false)
                : draft.entry().context();
    }

    /** A duration is a consultation's when it stands in its phrase. */
    Optional<Quantity> duration(Draft draft) {
        if (!draft.entry().type().equals("CONSULT")) {
            return Optional.empty();
        }
        Span reach = reach(draft.proposition());
        return reading.article().quantities().stream()
                .filter(each -> each.kind() == Quantity.Kind.DURATION && reach.overlaps(each.span()))
                .findFirst();
    }

    /** The words that say the draft's date, when it is the date of words in its sentence. */
    Optional<Span> dateWords(Draft draft) {
        return draft.date()
                .flatMap(date -> reading.article().times().stream()
                        .filter(each -> each.sentence() == draft.proposition().sentence()
                                && each.date().equals(date))
                        .map(TimeExpression::span)
                        .min(Comparator.comparingInt(each -> Math.abs(
                                each.start() - draft.proposition().trigger().start()))));
    }

    private Span reach(Proposition proposition) {
        return reading.has(proposition.sentence(), proposition.token())
                ? reading.phrase(proposition.sentence(), proposition.token()).join(proposition.trigger())
                : proposition.trigger();
    }

    /** What is talked about tells no mode: "discussed the summit by phone". */
    private String nearest(Proposition proposition, Map<String, String> words, boolean withoutObject) {
        if (proposition.sentence() >= reading.article().sentences().size()) {
            return "";
        }
        Span reach = reach(proposition);
        List<Token> tokens = reading.sentence(proposition.sentence()).tokens();
        return tokens.stream()
                .filter(each -> reach.contains(each.span()))
                .filter(each -> words.containsKey(word(each, words)))
                .filter(each -> !withoutObject
                        || each.head() != proposition.token()
                        || !each.relation().equals("obj"))
                .min(Comparator.comparingInt(each ->
                        Math.abs(each.span().start() - proposition.trigger().start())))
                .map(each -> words.getOrDefault(word(each, words), ""))
                .orElse("");
    }

    /** The word as the table has it; some plurals are words of their own: "troops". */
    private static String word(Token token, Map<String, String> words) {
        String text = token.text().toLowerCase(Locale.ROOT);
        String lemma = words.containsKey(text) ? text : token.lemma().toLowerCase(Locale.ROOT);
        boolean plural = lemma.endsWith("s") && !words.containsKey(lemma);
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
