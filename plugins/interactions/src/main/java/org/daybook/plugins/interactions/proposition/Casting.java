package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Condition;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;

/** Fits an entry of the lexicon to a proposition: does it hold, and who takes part. */
public final class Casting {

    private static final Set<String> VERBAL =
            Set.of("CONSULT", "AGREE", "REQUEST", "SUPPORT", "REJECT", "ACCUSE", "THREATEN", "COOPERATE");
    /** Types in which both sides may be of one country: police and protesters, court and prisoner. */
    private static final Set<String> DOMESTIC = Set.of(
            "ASSAULT",
            "COERCE",
            "PROTEST",
            "ACCUSE",
            "REQUEST",
            "REJECT",
            "CONCEDE",
            "THREATEN",
            "SUPPORT",
            "AID",
            "SANCTION",
            "RETREAT",
            "MOBILIZE");

    private static final List<String> INNER =
            List.of("patient", "recipient", "to", "with", "against", "on", "from", "by", "for", "into", "agent");

    private final Reading reading;
    private final Who who;
    private final List<Proposition> propositions;

    public Casting(Reading reading, List<Proposition> propositions) {
        this.reading = reading;
        this.propositions = propositions;
        who = new Who(reading);
    }

    /** Whether the entry's condition and its demands on grammar hold. */
    public boolean holds(Entry entry, Proposition proposition) {
        if (entry.is(Flag.CLAUSE)
                && reading.governedBy(proposition.frame()).isEmpty()
                && proposition.slots("clause").isEmpty()) {
            return false;
        }
        return entry.condition().map(each -> met(each, proposition)).orElse(true);
    }

    private boolean met(Condition condition, Proposition proposition) {
        return condition.roles().stream()
                .flatMap(role -> proposition.slots(role).stream())
                .anyMatch(slot -> heads(slot).stream().anyMatch(condition::accepts));
    }

    private List<String> heads(Slot slot) {
        if (!reading.has(slot.sentence(), slot.head())) {
            return List.of("");
        }
        List<String> heads = new ArrayList<>();
        heads.add(lemma(slot.sentence(), slot.head()));
        reading.children(slot.sentence(), slot.head(), "conj").forEach(each -> heads.add(lemma(slot.sentence(), each)));
        return heads;
    }

    private String lemma(int sentence, int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Who takes part; sides that are not said stay empty. */
    public Cast cast(Entry entry, Proposition proposition) {
        List<Party> actors = first(entry, entry.actor(), proposition, true, List.of());
        List<Party> recipients = first(entry, entry.recipient(), proposition, false, actors);
        if (recipients.isEmpty() && entry.is(Flag.RECIPROCAL)) {
            return split(actors);
        }
        return new Cast(actors, recipients);
    }

    /** "Trump and Putin talked": the first side with the others. */
    private static Cast split(List<Party> actors) {
        if (actors.isEmpty()) {
            return new Cast(actors, List.of());
        }
        String side = actors.getFirst().side();
        return new Cast(
                actors.stream().filter(each -> each.side().equals(side)).toList(),
                actors.stream().filter(each -> !each.side().equals(side)).toList());
    }

    private List<Party> first(
            Entry entry, List<String> roles, Proposition proposition, boolean actor, List<Party> others) {
        for (String role : roles) {
            List<Party> found = new ArrayList<>();
            if (role.equals("clause")) {
                found.addAll(inClause(entry, proposition, others));
            } else {
                for (Slot slot : proposition.slots(role)) {
                    found.addAll(fit(entry, slot, actor, others));
                }
            }
            if (!found.isEmpty()) {
                return distinct(found);
            }
        }
        return List.of();
    }

    private List<Party> inClause(Entry entry, Proposition proposition, List<Party> others) {
        for (int governed : reading.governedBy(proposition.frame())) {
            for (Proposition inner : propositions) {
                if (inner.frame() == governed) {
                    for (String role : INNER) {
                        for (Slot slot : inner.slots(role)) {
                            List<Party> found = fit(entry, slot, false, others);
                            if (!found.isEmpty()) {
                                return found;
                            }
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private List<Party> fit(Entry entry, Slot slot, boolean actor, List<Party> others) {
        boolean modifier = slot.role().equals("modifier");
        Reach reach = modifier ? Reach.HEAD : actor ? Reach.OWNER : Reach.WITHIN;
        return who
                .of(slot, reach, !actor && entry.is(Flag.PLACES), !actor && entry.is(Flag.THINGS) && !modifier)
                .stream()
                .filter(each -> !VERBAL.contains(entry.type())
                        || each.actor().sector().filter("MED"::equals).isEmpty())
                .filter(each -> others.stream().noneMatch(other -> same(entry, each, other)))
                .toList();
    }

    /** Whether two parties cannot face each other in this type. */
    private static boolean same(Entry entry, Party one, Party other) {
        if (!one.side().equals(other.side())) {
            return false;
        }
        boolean distinct = one.direct()
                && other.direct()
                && !one.actor().name().equals(other.actor().name());
        return !(distinct && DOMESTIC.contains(entry.type()) && (people(one) || people(other)));
    }

    private static boolean people(Party party) {
        return party.actor()
                .sector()
                .filter(sector -> !sector.equals("GOV") && !sector.equals("MIL"))
                .isPresent();
    }

    private static List<Party> distinct(List<Party> parties) {
        List<Party> kept = new ArrayList<>();
        for (Party party : parties) {
            if (kept.stream()
                    .noneMatch(each -> each.actor().name().equals(party.actor().name()))) {
                kept.add(party);
            }
        }
        return List.copyOf(kept);
    }
}
