package org.daybook.plugins.weaponsaid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.catalogue.Catalogue;
import org.daybook.plugins.weaponsaid.catalogue.ItemMention;
import org.daybook.plugins.weaponsaid.status.Climb;
import org.daybook.plugins.weaponsaid.status.Status;
import org.daybook.plugins.weaponsaid.status.StepWords;
import org.daybook.plugins.weaponsaid.status.Verdict;

/** Finds the steps of aid in an article: from every item, and from every delivery that names none. */
final class AidReader {

    private static final Set<String> COUNTS = Set.of("more", "several", "many", "few", "additional", "further");

    private final Reading reading;
    private final Catalogue catalogue;
    private final StepWords words;
    private final Sides sides;
    private final List<Finding> findings = new ArrayList<>();

    AidReader(Reading reading, Catalogue catalogue, StepWords words) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.words = words;
        sides = new Sides(reading);
    }

    List<Finding> findings() {
        for (int sentence = 0; sentence < reading.article().sentences().size(); sentence++) {
            Region.Kind region = reading.sentence(sentence).region();
            if (region != Region.Kind.CHROME && region != Region.Kind.CREDIT) {
                read(sentence);
            }
        }
        return distinct(findings);
    }

    private void read(int sentence) {
        List<ItemMention> items = catalogue.find(sentence, reading.sentence(sentence));
        Set<Integer> covered = new HashSet<>();
        for (ItemMention item : items) {
            Climb climb = Climb.from(reading, words, sentence, item.head());
            covered.addAll(climb.nodes());
            note(sentence, item.head(), climb, Optional.of(item));
        }
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.get(token).tag().equals("NOUN")
                    && words.isDelivery(tokens.get(token).lemma())
                    && !covered.contains(token)
                    && aboutAid(sentence)) {
                note(sentence, token, Climb.from(reading, words, sentence, token), Optional.empty());
            }
        }
    }

    /** A bare delivery counts only where the article has told of weapons aid. */
    private boolean aboutAid(int sentence) {
        return findings.stream().anyMatch(each -> each.item().isPresent() && each.sentence() <= sentence);
    }

    private void note(int sentence, int seed, Climb climb, Optional<ItemMention> item) {
        Optional<Verdict> verdict = Verdict.of(climb.stairs());
        if (verdict.isEmpty() || (item.isEmpty() && !plainEnough(verdict.get()))) {
            return;
        }
        Span span = item.map(each -> named(sentence, each)).orElse(reading.nounPhrase(sentence, seed));
        Finding finding = new Finding(
                sentence,
                seed,
                climb.nodes(),
                item,
                span,
                verdict.get(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        findings.add(sides.of(finding, climb.stairs()));
    }

    /** The item with what describes it; how many there are is a quantity, and "the" says nothing. */
    private Span named(int sentence, ItemMention item) {
        Span phrase = item.span().join(reading.nounPhrase(sentence, item.head()));
        for (Token word : reading.sentence(sentence).tokens()) {
            boolean first = phrase.contains(word.span()) && !phrase.equals(word.span());
            if (!first || item.span().overlaps(word.span())) {
                continue;
            }
            boolean counts = word.tag().equals("NUM") || word.tag().equals("DET") || COUNTS.contains(word.lemma());
            if (!counts || word.relation().equals("compound")) {
                break;
            }
            phrase = new Span(next(sentence, word), phrase.end());
        }
        return phrase;
    }

    private int next(int sentence, Token word) {
        return reading.sentence(sentence).tokens().stream()
                .mapToInt(each -> each.span().start())
                .filter(start -> start >= word.span().end())
                .min()
                .orElse(word.span().end());
    }

    /** Without an item only words that are seldom said of other things count. */
    private static boolean plainEnough(Verdict verdict) {
        return switch (verdict.status()) {
            case PAUSED, REDUCED, RESUMED, RESUMPTION_SIGNALLED, CANCELLED, DELIVERED -> true;
            case REQUESTED,
                    UNDER_CONSIDERATION,
                    PLEDGED,
                    APPROVED,
                    CONTRACTED,
                    IN_TRANSIT,
                    CONTINUING,
                    DENIED,
                    IN_NEGOTIATION -> false;
        };
    }

    /** One step an item and sentence; a class of items gives way to what it is said to include. */
    private List<Finding> distinct(List<Finding> all) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : all) {
            boolean told = kept.stream().anyMatch(each -> same(each, finding));
            boolean covered = finding.generic()
                    && all.stream()
                            .anyMatch(each -> !each.equals(finding)
                                    && each.sentence() == finding.sentence()
                                    && each.verdict().status()
                                            == finding.verdict().status()
                                    && (!each.generic()
                                            || (each.item().isPresent()
                                                    && finding.item().isEmpty())));
            boolean part = all.stream()
                    .anyMatch(each -> each.sentence() == finding.sentence()
                            && each.verdict().status() == finding.verdict().status()
                            && each.itemSpan().contains(finding.itemSpan())
                            && each.itemSpan().length() > finding.itemSpan().length());
            if (!told && !covered && !part) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean same(Finding one, Finding other) {
        Status status = one.verdict().status();
        boolean alike = (one.generic() && other.generic())
                || one.item()
                        .map(each -> each.item().id())
                        .equals(other.item().map(each -> each.item().id()));
        return one.sentence() == other.sentence() && status == other.verdict().status() && alike;
    }
}
