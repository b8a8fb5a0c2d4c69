package org.daybook.plugins.weaponsaid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.catalogue.Catalogue;
import org.daybook.plugins.weaponsaid.catalogue.Item;
import org.daybook.plugins.weaponsaid.catalogue.ItemMention;
import org.daybook.plugins.weaponsaid.sides.Pair;
import org.daybook.plugins.weaponsaid.sides.Sides;
import org.daybook.plugins.weaponsaid.status.Climb;
import org.daybook.plugins.weaponsaid.status.Slope;
import org.daybook.plugins.weaponsaid.status.Step;
import org.daybook.plugins.weaponsaid.status.StepWords;
import org.daybook.plugins.weaponsaid.status.Verdict;

/** Finds the steps of aid in an article: from every item, and from every delivery that names none. */
final class AidReader {

    private static final Set<String> COUNTS =
            Set.of("more", "several", "many", "few", "additional", "further", "its", "their", "first", "own");

    private static final Set<Step> MOVES = Set.of(Step.DELIVER, Step.TRANSIT);

    private final Reading reading;
    private final Catalogue catalogue;
    private final StepWords words;
    private final Sides sides;
    private final List<Finding> findings = new ArrayList<>();

    AidReader(Reading reading, Catalogue catalogue, StepWords words) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.words = words;
        sides = new Sides(reading, words);
    }

    List<Finding> findings() {
        boolean aboutAid = false;
        for (int sentence = 0; sentence < reading.article().sentences().size(); sentence++) {
            Region.Kind region = reading.sentence(sentence).region();
            if (region != Region.Kind.CHROME && region != Region.Kind.CREDIT) {
                List<Finding> here = read(sentence, aboutAid);
                findings.addAll(Plain.of(here));
                aboutAid |= here.stream().anyMatch(each -> each.item().isPresent());
            }
        }
        return findings;
    }

    private List<Finding> read(int sentence, boolean aboutAid) {
        List<Finding> here = new ArrayList<>();
        List<ItemMention> items = catalogue.find(sentence, reading.sentence(sentence));
        Set<Integer> heads = items.stream().map(ItemMention::head).collect(Collectors.toSet());
        Slope slope = Slope.of(reading, words, sentence, heads);
        Set<Integer> covered = new HashSet<>();
        for (ItemMention item : items) {
            Climb climb = slope.from(item.head());
            covered.addAll(climb.nodes());
            here.addAll(note(sentence, climb, Optional.of(item)));
        }
        // A bare delivery counts only where the article has told of weapons aid.
        boolean bare = aboutAid || !here.isEmpty();
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (int token = 0; bare && token < tokens.size(); token++) {
            if (tokens.get(token).tag().equals("NOUN")
                    && words.isDelivery(tokens.get(token).lemma())
                    && !covered.contains(token)) {
                here.addAll(note(sentence, slope.from(token), Optional.empty()));
            }
        }
        return here;
    }

    private List<Finding> note(int sentence, Climb climb, Optional<ItemMention> item) {
        Optional<Verdict> verdict = Verdict.of(climb.stairs());
        if (verdict.isEmpty() || (item.isEmpty() && !plainEnough(verdict.get()))) {
            return List.of();
        }
        Span span = item.map(each -> named(sentence, each))
                .orElseGet(() -> reading.nounPhrase(sentence, climb.nodes().getFirst()));
        Optional<String> origin = item.map(ItemMention::item).map(Item::origin).filter(each -> !each.isEmpty());
        List<Finding> found = new ArrayList<>();
        for (Pair pair : sides.of(sentence, climb.nodes(), span, climb.deeds(), origin)) {
            Finding finding = new Finding(
                    sentence,
                    climb.nodes(),
                    climb.stairs(),
                    item,
                    span,
                    verdict.get(),
                    pair.donor(),
                    pair.recipient(),
                    List.of());
            if (!idleStop(finding)
                    && !ownMove(finding)
                    && !ownPurchase(finding, origin)
                    && !isPrivate(pair.donor())
                    && !isPrivate(pair.recipient())) {
                found.add(finding);
            }
        }
        return found;
    }

    /** "Stopped three missiles": without a delivery or somebody left without, a stop is a deed of war. */
    private boolean idleStop(Finding finding) {
        boolean stop = switch (finding.verdict().by().step()) {
            case PAUSE, REDUCE, CANCEL, RESUME, CONTINUE, CONSIDER -> true;
            case DELIVER,
                    FINISH,
                    TRANSIT,
                    PLEDGE,
                    APPROVE,
                    BUY,
                    CONTRACT,
                    HOLD,
                    LIFT,
                    REQUEST,
                    NEGOTIATE,
                    DENY,
                    THANK,
                    SIGNAL,
                    AFFECT -> false;
        };
        return stop
                && !finding.verdict().by().noun()
                && finding.recipient().isEmpty()
                && finding.item().isPresent()
                && !finding.generic()
                && finding.nodes().stream()
                        .noneMatch(node -> words.isDelivery(
                                reading.token(finding.sentence(), node).lemma()));
    }

    /** "Sent 45 warplanes near the island": what goes to nobody is moved, not given. */
    private static boolean ownMove(Finding finding) {
        return MOVES.contains(finding.verdict().by().step())
                && !finding.verdict().by().noun()
                && !finding.generic()
                && finding.stairs().size() == 1
                && finding.recipient().isEmpty()
                && finding.donor().isPresent();
    }

    /** Who buys what it makes, or is only said to buy, equips itself; nobody is given anything. */
    private static boolean ownPurchase(Finding finding, Optional<String> origin) {
        boolean paid = finding.stairs().stream()
                .anyMatch(each -> switch (each.word().view()) {
                    case BUY, TAKE -> true;
                    case GIVE, ASK, HOLD, ARRIVE -> false;
                });
        return paid
                && finding.donor().isEmpty()
                && finding.recipient().map(Party::side).equals(origin)
                && origin.isPresent();
    }

    private static boolean isPrivate(Optional<Party> party) {
        return party.flatMap(each -> each.actor().sector())
                .filter("BUS"::equals)
                .isPresent();
    }

    /** The item with what describes it; how many there are is a quantity, and "the" says nothing. */
    private Span named(int sentence, ItemMention item) {
        Span phrase = item.span().join(reading.nounPhrase(sentence, item.head()));
        for (Token word : reading.sentence(sentence).tokens()) {
            boolean first = phrase.contains(word.span()) && !phrase.equals(word.span());
            if (!first || item.span().overlaps(word.span())) {
                continue;
            }
            boolean counts = word.tag().equals("NUM")
                    || word.tag().equals("DET")
                    || word.fine().equals("PRP$")
                    || COUNTS.contains(word.lemma());
            if (!counts) {
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
}
