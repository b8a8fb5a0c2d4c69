package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;

/** Fits an entry of the lexicon to a proposition: does it hold, and who takes part. */
public final class Casting {

    private static final String NOBODY = "-";
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

    /** Types a state turns on its own towns and people. */
    private static final Set<String> FORCE = Set.of("COERCE", "PROTEST");

    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:News|Times|Post|Tribune|Herald|Courier|Ledger|Journal|Gazette|Radio|TV|Press|Daily|Broadcasting|Television)\\b");
    private static final List<String> INNER =
            List.of("patient", "recipient", "to", "with", "against", "on", "from", "by", "for", "into", "agent");

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
    /** Roles in which a whole clause may stand for whoever is named in it: "support for boosting Iran's economy". */
    private static final Set<String> CLAUSAL = Set.of("for", "of", "against", "over", "at", "about");

    private final Reading reading;
    private final Who who;
    private final Demands demands;
    private final SlotFinder slots;

    public Casting(Reading reading, List<Proposition> propositions) {
        this.reading = reading;
        demands = new Demands(reading);
        slots = new SlotFinder(reading, propositions);
        who = new Who(reading);
    }

    /** Whether the entry's condition and its demands on grammar hold. */
    public boolean holds(Entry entry, Proposition proposition) {
        return demands.met(entry, proposition);
    }

    /** Who takes part; sides that are not said stay empty. */
    public Cast cast(Entry entry, Proposition proposition) {
        List<Party> actors = first(entry, entry.actor(), proposition, true, List.of());
        boolean mutual = MUTUAL.contains(entry.type()) || entry.is(Flag.RECIPROCAL);
        if (mutual && Cast.sides(actors).size() > 1) {
            return split(actors);
        }
        List<Party> recipients = first(entry, entry.recipient(), proposition, false, actors);
        if (recipients.isEmpty()
                && entry.kind() == Frame.Kind.NOUN
                && !entry.recipient().contains(NOBODY)) {
            // A light verb's indirect object: "gave Iran a deadline".
            recipients = first(entry, List.of("recipient"), proposition, false, actors);
        }
        return Cast.of(actors, recipients);
    }

    /** "Trump and Putin talked": the first side with the others. */
    private static Cast split(List<Party> actors) {
        String side = actors.getFirst().side();
        return new Cast(
                actors.stream().filter(each -> each.side().equals(side)).toList(),
                actors.stream().filter(each -> !each.side().equals(side)).toList(),
                true);
    }

    private List<Party> first(
            Entry entry, List<String> roles, Proposition proposition, boolean actor, List<Party> others) {
        for (String role : roles) {
            List<Party> found = new ArrayList<>();
            if (role.startsWith("clause")) {
                List<String> inner = role.equals("clause") ? INNER : List.of("agent");
                found.addAll(slots.clause(proposition, inner).stream()
                        .map(slot -> fit(entry, slot, false, others).stream()
                                .filter(each -> each.direct() || role.equals("clause"))
                                .toList())
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
            } else {
                for (Slot slot : slots.find(proposition, role)) {
                    found.addAll(fit(entry, slot, actor, others));
                }
            }
            if (!found.isEmpty()) {
                return distinct(named(found));
            }
        }
        return List.of();
    }

    private List<Party> fit(Entry entry, Slot slot, boolean actor, List<Party> others) {
        boolean modifier = slot.role().equals("modifier");
        Reach reach = modifier || (clause(slot) && !CLAUSAL.contains(slot.role()))
                ? Reach.HEAD
                : actor ? Reach.OWNER : Reach.WITHIN;
        return who
                .of(slot, reach, !actor && entry.is(Flag.PLACES), !actor && entry.is(Flag.THINGS) && !modifier)
                .stream()
                .filter(each -> !VERBAL.contains(entry.type()) || !outlet(each))
                .filter(each -> others.stream().noneMatch(other -> same(entry, each, other)))
                .toList();
    }

    /** Who is only told, so that others read it. */
    private static boolean outlet(Party party) {
        boolean press = party.actor().sector().filter("MED"::equals).isPresent();
        return press
                || (party.actor().country().isEmpty()
                        && OUTLET.matcher(party.actor().name()).find());
    }

    private boolean clause(Slot slot) {
        return reading.has(slot.sentence(), slot.head())
                && reading.token(slot.sentence(), slot.head()).tag().equals("VERB");
    }

    /** Whether two parties cannot face each other in this type. */
    private static boolean same(Entry entry, Party one, Party other) {
        if (!one.side().equals(other.side())) {
            return false;
        }
        boolean distinct = one.direct()
                && other.direct()
                && !one.actor().name().equals(other.actor().name());
        boolean people = people(one) || people(other);
        return !(distinct && (FORCE.contains(entry.type()) || (people && DOMESTIC.contains(entry.type()))));
    }

    private static boolean people(Party party) {
        return party.actor()
                .sector()
                .filter(sector -> !sector.equals("GOV") && !sector.equals("MIL"))
                .isPresent();
    }

    /** Where a country is named, a word without one beside it is no second party: "US missile strikes". */
    private static List<Party> named(List<Party> parties) {
        List<Party> found = parties.stream()
                .filter(each -> each.direct() || each.actor().country().isPresent())
                .toList();
        return found.isEmpty() ? parties : found;
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
