package org.daybook.plugins.interactions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.casting.Cast;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;

/** Fills participants that a phrase leaves out ("the call", "the pause") from the interaction it takes up. */
final class Filling {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    /** How many sentences back a demand or a refusal takes its addressee from a call. */
    private static final int NEAR = 3;

    private static final String ACTOR = "actor";
    private static final String RECIPIENT = "recipient";
    private static final Wars WARS = Wars.load();

    private final Reading reading;
    private final List<Draft> drafts;
    private final List<Draft> explicit;

    Filling(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
        explicit = new ArrayList<>(drafts.stream()
                .filter(each -> each.cast().complete() && each.modality() != Modality.NEGATED && known(each.cast()))
                .toList());
    }

    /** The drafts that have all they need, filled or not, in order of the text. */
    List<Draft> complete() {
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.cast().complete() || alone(draft)) {
                complete.add(draft);
            } else if (draft.entry().is(Flag.FOLLOW)) {
                fill(draft).ifPresent(filled -> {
                    complete.add(filled);
                    explicit.add(filled);
                });
            }
        }
        return complete;
    }

    /** Only sides with a country are worth inferring. */
    private static boolean known(Cast cast) {
        return Stream.concat(cast.actors().stream(), cast.recipients().stream())
                .allMatch(each -> each.actor().country().isPresent());
    }

    private static boolean alone(Draft draft) {
        return draft.entry().is(Flag.ALONE) && !draft.cast().actors().isEmpty();
    }

    private Optional<Draft> fill(Draft draft) {
        if (draft.cast().empty() && !definite(draft.proposition())) {
            return Optional.empty();
        }
        return antecedents(draft).stream()
                .flatMap(each -> join(draft, each).stream())
                .findFirst()
                .or(() -> victim(draft));
    }

    /** Nearest before it first; what comes later only when one side is said. */
    private List<Draft> antecedents(Draft draft) {
        Comparator<Draft> byPlace =
                Comparator.comparingInt(each -> each.proposition().trigger().start());
        List<Draft> found = explicit.stream()
                .filter(each -> akin(draft, each))
                .sorted(byPlace)
                .toList();
        List<Draft> ordered = new ArrayList<>(found.stream()
                .filter(each -> each.proposition().before(draft.proposition()))
                .toList()
                .reversed());
        if (!draft.cast().empty() || draft.entry().mode().equals(Drafting.PAUSE)) {
            found.stream()
                    .filter(each -> !each.proposition().before(draft.proposition()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** Whether the participants of one interaction may be those of another. */
    private static boolean akin(Draft draft, Draft other) {
        boolean pause = draft.entry().mode().equals(Drafting.PAUSE);
        boolean otherPause = other.entry().mode().equals(Drafting.PAUSE);
        int apart = draft.proposition().sentence() - other.proposition().sentence();
        return switch (draft.entry().type()) {
            case "AID" -> other.entry().type().equals("AID") || otherPause;
            case "REQUEST", "REJECT" ->
                Set.of("CONSULT", "REQUEST").contains(other.entry().type()) && apart >= 0 && apart <= NEAR;
            default -> other.entry().type().equals(draft.entry().type()) && pause == otherPause;
        };
    }

    private Optional<Draft> join(Draft draft, Draft from) {
        Cast known = draft.cast();
        Cast other = from.cast();
        if (known.empty()) {
            return Optional.of(
                    inherit(draft.filled(other, List.of(ACTOR, RECIPIENT), Optional.of(from.proposition())), from));
        }
        Set<String> sides = new HashSet<>(known.actorSides());
        sides.addAll(known.recipientSides());
        boolean reciprocal = draft.entry().is(Flag.RECIPROCAL)
                || !draft.entry().type().equals(from.entry().type());
        if (other.actorSides().containsAll(sides)
                && (reciprocal || known.recipients().isEmpty())) {
            return Optional.of(missing(draft, other.recipients(), from));
        }
        if (other.recipientSides().containsAll(sides)
                && (reciprocal || known.actors().isEmpty())) {
            return Optional.of(missing(draft, other.actors(), from));
        }
        return Optional.empty();
    }

    private static Draft missing(Draft draft, List<Party> parties, Draft from) {
        Cast known = draft.cast();
        return known.actors().isEmpty()
                ? draft.filled(Cast.of(parties, known.recipients()), List.of(ACTOR), Optional.of(from.proposition()))
                : draft.filled(Cast.of(known.actors(), parties), List.of(RECIPIENT), Optional.of(from.proposition()));
    }

    /** "The timing of that call" is as planned as the call, and on its day. */
    private static Draft inherit(Draft draft, Draft from) {
        boolean plain = draft.modality() == Modality.ASSERTED;
        boolean open = from.modality() == Modality.PLANNED || from.modality() == Modality.POSSIBLE;
        Optional<FactDate> date = draft.date().or(from::date);
        return draft.when(plain && open ? from.modality() : draft.modality(), date);
    }

    /** An attack by one side of a known war hits the other when the article names it. */
    private Optional<Draft> victim(Draft draft) {
        if (!draft.entry().type().equals("ASSAULT") || draft.cast().actors().isEmpty()) {
            return Optional.empty();
        }
        Set<String> enemies = WARS.enemies(draft.cast().actorSides());
        return nearest(draft.proposition(), enemies)
                .map(party -> draft.filled(
                        Cast.of(draft.cast().actors(), List.of(party)), List.of(RECIPIENT), Optional.empty()));
    }

    private Optional<Party> nearest(Proposition proposition, Set<String> sides) {
        return reading.article().mentions().stream()
                .flatMap(each -> each.actors().stream().map(actor -> new Party(actor, each.span(), false)))
                .filter(each -> sides.contains(each.side()))
                .min(Comparator.comparingInt(each ->
                        Math.abs(each.span().start() - proposition.trigger().start())));
    }

    private boolean definite(Proposition proposition) {
        if (!reading.has(proposition.sentence(), proposition.token())) {
            return false;
        }
        boolean determined = reading.children(proposition.sentence(), proposition.token(), "det").stream()
                .map(child ->
                        reading.token(proposition.sentence(), child).text().toLowerCase(Locale.ROOT))
                .anyMatch(DEFINITE::contains);
        return determined
                || !reading.children(proposition.sentence(), proposition.token(), "nmod:poss")
                        .isEmpty()
                || draftsAidPause(proposition);
    }

    private boolean draftsAidPause(Proposition proposition) {
        return drafts.stream()
                .anyMatch(each -> each.proposition().equals(proposition)
                        && each.entry().mode().equals(Drafting.PAUSE)
                        && !each.entry().conditions().isEmpty());
    }
}
