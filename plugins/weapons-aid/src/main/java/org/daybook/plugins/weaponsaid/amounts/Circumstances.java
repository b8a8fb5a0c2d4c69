package org.daybook.plugins.weaponsaid.amounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.reading.Reading;

/** How many, how much money, why, and how surely. */
public final class Circumstances {

    private static final Set<String> REASONS = Set.of("due", "because", "amid", "citing", "following", "owing");
    /** Words that tell why only before a clause, or only under a stop. */
    private static final Set<String> CLAUSES = Set.of("as", "since", "given");

    private static final Set<String> STOPS = Set.of("over", "after", "for");
    private static final Set<String> CAUSES = Set.of(
            "concern",
            "fear",
            "worry",
            "row",
            "dispute",
            "shortage",
            "review",
            "stockpile",
            "reason",
            "violation",
            "war",
            "killing",
            "offensive",
            "abuse",
            "right",
            "protest",
            "purchase",
            "lack",
            "decision",
            "stance",
            "stock",
            "record",
            "conduct",
            "use",
            "refusal",
            "coup",
            "attack",
            "invasion",
            "risk");
    private static final Set<String> HEDGES = Set.of(
            "reportedly",
            "allegedly",
            "apparently",
            "possibly",
            "perhaps",
            "supposedly",
            "purportedly",
            "presumably",
            "likely",
            "probably",
            "potentially");

    private final Reading reading;
    private final Counting counting;

    public Circumstances(Reading reading) {
        this.reading = reading;
        counting = new Counting(reading);
    }

    /** The money in the clause of a step. */
    public Optional<Quantity> value(int sentence, Span step) {
        return reading.article().quantities().stream()
                .filter(each -> each.kind() == Quantity.Kind.MONEY && each.sentence() == sentence)
                .filter(each -> !parted(sentence, step, each.span()))
                .findFirst();
    }

    /** Whether another clause begins between the step and the money: "approved 175 million euros, and Rome signed". */
    private boolean parted(int sentence, Span step, Span money) {
        int from = Math.min(step.start(), money.start());
        int to = Math.max(step.start(), money.start());
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (int at = 0; at < tokens.size(); at++) {
            boolean clause = tokens.get(at).tag().equals("VERB")
                    && tokens.get(at).relation().equals("conj");
            boolean begins = clause
                    && reading.children(sentence, at, "nsubj", "nsubj:pass").stream()
                            .map(child -> tokens.get(child).span().start())
                            .anyMatch(start -> start > from && start < to);
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** How many of the item there are, else the word that says "some" of its deliveries. */
    public Optional<Amount> quantity(int sentence, Span name, List<Integer> nodes, String unit) {
        // "30 arms licences": the licences are counted, not the arms.
        int seed = nodes.getFirst();
        boolean part = reading.token(sentence, seed).relation().equals("compound")
                && reading.token(sentence, seed).head() > seed;
        Optional<Amount> counted = part ? Optional.empty() : counting.of(sentence, name, unit);
        return counted.isPresent() ? counted : vague(sentence, nodes, unit);
    }

    private Optional<Amount> vague(int sentence, List<Integer> nodes, String unit) {
        return nodes.stream()
                .skip(1)
                .filter(node -> reading.token(sentence, node).tag().equals("NOUN"))
                .flatMap(node -> reading.children(sentence, node, "det", "amod").stream())
                .map(child -> reading.token(sentence, child))
                .filter(word -> word.text().matches("(?i)some|certain|several|many|few|most|all|numerous"))
                .findFirst()
                .map(word -> Amount.between(word.text(), Optional.empty(), Optional.empty(), unit));
    }

    /** Where the words of an amount stand. */
    public Span span(int sentence, Span name, List<Integer> nodes, Amount amount) {
        Span before = counting.span(sentence, name, amount);
        return !before.equals(name)
                ? before
                : nodes.stream()
                        .flatMap(node -> reading.children(sentence, node).stream())
                        .map(child -> reading.token(sentence, child).span())
                        .filter(span -> reading.article().text(span).equals(amount.text()))
                        .findFirst()
                        .orElse(name);
    }

    /** A phrase or clause that hangs on the step and tells why; "over" and "after" only tell it of a stop. */
    public Optional<Span> reason(int sentence, List<Integer> nodes, boolean stop) {
        return nodes.stream()
                .flatMap(node -> reading.children(sentence, node, "obl", "nmod", "advcl").stream())
                .filter(child -> tells(sentence, child, stop))
                .map(child -> reading.phrase(sentence, child))
                .findFirst();
    }

    private boolean tells(int sentence, int child, boolean stop) {
        Span phrase = reading.phrase(sentence, child);
        String words = reading.article().text(phrase).toLowerCase(Locale.ROOT);
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        Token head = reading.token(sentence, child);
        boolean clause = head.relation().startsWith("advcl");
        boolean named = !reading.mentionAt(sentence, child)
                .filter(each -> !each.actors().isEmpty())
                .isEmpty();
        return (REASONS.contains(first) && !named)
                || (CLAUSES.contains(first) && clause)
                || (stop && STOPS.contains(first) && (clause || CAUSES.contains(head.lemma())) && !named);
    }

    /** A word that casts doubt on the sentence. */
    public Optional<Span> hedge(int sentence) {
        return reading.sentence(sentence).tokens().stream()
                .filter(each -> HEDGES.contains(each.lemma().toLowerCase(Locale.ROOT)))
                .map(Token::span)
                .findFirst();
    }
}
