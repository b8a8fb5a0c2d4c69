package org.daybook.plugins.weaponsaid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.reading.Reading;

/** How many, how much money, why, and how surely. */
final class Circumstances {

    private static final Set<String> VAGUE = Set.of(
            "some",
            "certain",
            "several",
            "many",
            "few",
            "additional",
            "more",
            "most",
            "all",
            "numerous",
            "dozens",
            "hundreds",
            "thousands",
            "further");
    /** What a number before it measures, not counts: "155 mm shells", "1.3 billion kroner". */
    private static final Set<String> MEASURES =
            Set.of("mm", "cm", "millimetre", "millimeter", "km", "kroner", "kronor", "krona", "krone", "zloty");

    private static final Pattern CALIBRE = Pattern.compile("(?i)\\d+(\\.\\d+)?[ -]?(mm|cm|km|caliber|calibre)\\b");
    private static final Set<String> REASONS =
            Set.of("over", "due", "because", "amid", "citing", "following", "given", "as", "since", "owing");
    private static final Set<String> HEDGES =
            Set.of("reportedly", "allegedly", "apparently", "possibly", "perhaps", "supposedly", "purportedly");

    private final Reading reading;

    Circumstances(Reading reading) {
        this.reading = reading;
    }

    Optional<Quantity> value(Finding finding) {
        return reading.article().quantities().stream()
                .filter(each -> each.kind() == Quantity.Kind.MONEY && each.sentence() == finding.sentence())
                .filter(each -> !parted(finding, each.span()))
                .findFirst();
    }

    /** Whether another clause begins between the step and the money: "approved 175 million euros, and Rome signed". */
    private boolean parted(Finding finding, Span money) {
        int step = finding.verdict().by().span().start();
        int from = Math.min(step, money.start());
        int to = Math.max(step, money.start());
        List<Token> tokens = reading.sentence(finding.sentence()).tokens();
        for (int at = 0; at < tokens.size(); at++) {
            boolean clause = tokens.get(at).tag().equals("VERB")
                    && tokens.get(at).relation().equals("conj");
            boolean begins = clause
                    && reading.children(finding.sentence(), at, "nsubj", "nsubj:pass").stream()
                            .map(child -> tokens.get(child).span().start())
                            .anyMatch(start -> start > from && start < to);
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** The words that count the item or its delivery. */
    Optional<Span> quantity(Finding finding) {
        for (int node : finding.nodes()) {
            if (!reading.token(finding.sentence(), node).tag().equals("NOUN")) {
                continue;
            }
            Span phrase = reading.nounPhrase(finding.sentence(), node);
            Optional<Span> counted = reading.article().quantities().stream()
                    .filter(each -> each.kind() == Quantity.Kind.COUNT && phrase.overlaps(each.span()))
                    .filter(each -> !MEASURES.contains(each.amount().unit().toLowerCase(Locale.ROOT)))
                    .filter(each -> !CALIBRE.matcher(reading.article().text(each.span()))
                            .lookingAt())
                    .map(Quantity::span)
                    .findFirst();
            if (counted.isPresent()) {
                return counted;
            }
            Optional<Span> vague = reading.children(finding.sentence(), node, "det", "amod", "nummod").stream()
                    .map(child -> reading.token(finding.sentence(), child))
                    .filter(word -> VAGUE.contains(word.lemma().toLowerCase(Locale.ROOT))
                            || VAGUE.contains(word.text().toLowerCase(Locale.ROOT)))
                    .map(Token::span)
                    .filter(word -> !aboveAll(word))
                    .findFirst();
            if (vague.isPresent()) {
                return vague;
            }
        }
        return Optional.empty();
    }

    private boolean aboveAll(Span word) {
        String text = reading.article().article().text();
        return text.substring(Math.max(0, word.start() - 6), word.end()).matches("(?is).*\\b(above|after) all");
    }

    Amount amount(Finding finding, Span span) {
        String unit = finding.item()
                .map(each -> each.item().family())
                .filter(each -> !each.equals("any"))
                .orElse("");
        return reading.article().quantities().stream()
                .filter(each -> each.span().equals(span))
                .map(Quantity::amount)
                .findFirst()
                .orElse(Amount.between(reading.article().text(span), Optional.empty(), Optional.empty(), unit));
    }

    /** A phrase or clause after "over", "due to", "because", "amid" that hangs on the step. */
    Optional<Span> reason(Finding finding) {
        return finding.nodes().stream()
                .flatMap(node -> reading.children(finding.sentence(), node, "obl", "nmod", "advcl").stream())
                .map(child -> reading.phrase(finding.sentence(), child))
                .filter(phrase -> REASONS.contains(firstWord(phrase)))
                .findFirst();
    }

    private String firstWord(Span phrase) {
        String words = reading.article().text(phrase).toLowerCase(Locale.ROOT);
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    Optional<Span> hedge(Finding finding) {
        List<Token> tokens = reading.sentence(finding.sentence()).tokens();
        return tokens.stream()
                .filter(each -> HEDGES.contains(each.lemma().toLowerCase(Locale.ROOT)))
                .map(Token::span)
                .findFirst();
    }
}
