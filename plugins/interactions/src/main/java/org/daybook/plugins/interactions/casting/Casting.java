package org.daybook.plugins.interactions.casting;

import java.util.List;
import java.util.Set;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/** Fits an entry of the lexicon to a proposition: does it hold, and who takes part. */
public final class Casting {

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    private final Demands demands;
    private final Search search;
    private final Scene scene;

    public Casting(Reading reading, List<Proposition> propositions) {
        scene = new Scene(reading);
        demands = new Demands(reading);
        search = new Search(reading, new SlotFinder(reading, propositions));
    }

    /** Whether the entry's condition and its demands on grammar hold. */
    public boolean holds(Entry entry, Proposition proposition) {
        return demands.met(entry, proposition);
    }

    /** The words that met the entry's conditions. */
    public List<Slot> met(Entry entry, Proposition proposition) {
        return entry.conditions().stream()
                .filter(each -> !each.absent())
                .flatMap(each -> demands.slots(each, proposition).stream())
                .toList();
    }

    /** Who takes part; sides that are not said stay empty. */
    public Cast cast(Entry entry, Proposition proposition) {
        Found actors = search.actors(entry, proposition);
        boolean mutual = MUTUAL.contains(entry.type()) || entry.is(Flag.RECIPROCAL);
        if (mutual && actors.parties().size() == 1) {
            Found subjects = search.subjects(entry, proposition);
            actors = subjects.parties().size() > 1 ? subjects : actors;
        }
        if (mutual) {
            Found first = actors;
            List<Party> others = others(first.parties());
            if (!others.isEmpty()
                    && search.said(entry, proposition, first.parties()).none()
                    && !third(entry, proposition, first.parties())) {
                List<Party> one = first.parties().stream()
                        .filter(each -> !others.contains(each))
                        .toList();
                return new Cast(one, others, true, first.doubt());
            }
        }
        Found recipients = search.recipients(entry, proposition, actors.parties());
        if (things(actors.parties()) && things(recipients.parties())) {
            // "Gardens surround the house": nobody does anything to anybody.
            return Cast.of(List.of(), List.of());
        }
        return new Cast(
                actors.parties(),
                scene.facing(actors.parties(), recipients.parties(), proposition, entry.type()),
                false,
                (actors.none() ? 0 : actors.doubt()) + (recipients.none() ? 0 : recipients.doubt()));
    }

    /** "Peru and Chile agreed to arm Bolivia": what they agreed on is done to somebody else. */
    private boolean third(Entry entry, Proposition proposition, List<Party> actors) {
        return !entry.is(Flag.RECIPROCAL)
                && search.affected(entry, proposition, actors).parties().stream()
                        .anyMatch(each -> each.actor().country().isPresent()
                                && !Cast.sides(actors).contains(each.side()));
    }

    private static boolean things(List<Party> parties) {
        return parties.stream()
                .allMatch(each -> !each.direct()
                        && each.actor().country().isEmpty()
                        && each.actor().sector().isEmpty());
    }

    /** "Trump and Putin talked": those who face the first. */
    private static List<Party> others(List<Party> actors) {
        if (actors.size() < 2) {
            return List.of();
        }
        Party first = actors.getFirst();
        boolean abroad = Cast.sides(actors).size() > 1;
        return actors.stream()
                .skip(1)
                .filter(each -> abroad ? !each.side().equals(first.side()) : Facing.other(each, List.of(first)))
                .toList();
    }
}
