package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
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

    private static final Set<String> TELLING =
            Set.of("tell", "inform", "warn", "assure", "remind", "notify", "advise", "reply", "respond", "answer");
    private static final List<String> INNER =
            List.of("patient", "recipient", "to", "with", "against", "on", "from", "by", "for", "into", "agent");

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
    /** Roles in which a whole clause may stand for whoever is named in it: "support for boosting Iran's economy". */
    private static final Set<String> CLAUSAL = Set.of("for", "of", "against", "over", "at", "about");

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
        // "worth of weapons" is about weapons, "must free" about must.
        reading.children(slot.sentence(), slot.head(), "nmod", "aux")
                .forEach(each -> heads.add(lemma(slot.sentence(), each)));
        reading.children(slot.sentence(), slot.head(), "conj").forEach(each -> heads.add(lemma(slot.sentence(), each)));
        return heads;
    }

    private String lemma(int sentence, int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Who takes part; sides that are not said stay empty. */
    public Cast cast(Entry entry, Proposition proposition) {
        List<Party> actors = first(entry, entry.actor(), proposition, true, List.of());
        if (MUTUAL.contains(entry.type()) && Cast.sides(actors).size() > 1) {
            return split(actors);
        }
        return Cast.of(actors, first(entry, entry.recipient(), proposition, false, actors));
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
                found.addAll(inClause(entry, proposition, role.equals("clause") ? INNER : List.of("agent"), others));
            } else {
                for (Slot slot : slots(proposition, role)) {
                    found.addAll(fit(entry, slot, actor, others));
                }
            }
            if (!found.isEmpty()) {
                return distinct(named(found));
            }
        }
        return List.of();
    }

    /** The slots of a role; "*.to" means anywhere in the noun phrase, "hearer" whom the frame above is told to. */
    private List<Slot> slots(Proposition proposition, String role) {
        if (role.equals("hearer")) {
            return hearer(proposition);
        }
        if (!role.startsWith("*.")) {
            return proposition.slots(role);
        }
        List<Slot> found = new ArrayList<>();
        String inner = role.substring(2);
        if (proposition.kind() == Frame.Kind.NOUN) {
            found.addAll(Roles.within(reading, proposition.sentence(), proposition.token(), inner));
        } else {
            proposition
                    .slots("patient")
                    .forEach(slot -> found.addAll(Roles.within(reading, slot.sentence(), slot.head(), inner)));
        }
        return found;
    }

    private List<Slot> hearer(Proposition proposition) {
        int frame = proposition.frame();
        for (int step = 0; step < 3 && frame >= 0; step++) {
            frame = reading.frame(frame).governor();
            if (frame >= 0 && TELLING.contains(reading.frame(frame).lemma())) {
                int above = frame;
                List<Slot> slots = propositions.stream()
                        .filter(each -> each.frame() == above)
                        .findFirst()
                        .map(each -> {
                            List<Slot> both = new ArrayList<>(each.slots("patient"));
                            both.addAll(each.slots("recipient"));
                            both.addAll(each.slots("to"));
                            return both;
                        })
                        .orElse(new ArrayList<>());
                if (!slots.isEmpty()) {
                    return slots;
                }
            }
        }
        return List.of();
    }

    private List<Party> inClause(Entry entry, Proposition proposition, List<String> roles, List<Party> others) {
        for (int governed : reading.governedBy(proposition.frame())) {
            for (Proposition inner : propositions) {
                if (inner.frame() == governed) {
                    for (String role : roles) {
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
        Reach reach = modifier || (clause(slot) && !CLAUSAL.contains(slot.role()))
                ? Reach.HEAD
                : actor ? Reach.OWNER : Reach.WITHIN;
        return who
                .of(slot, reach, !actor && entry.is(Flag.PLACES), !actor && entry.is(Flag.THINGS) && !modifier)
                .stream()
                .filter(each -> !VERBAL.contains(entry.type())
                        || each.actor().sector().filter("MED"::equals).isEmpty())
                .filter(each -> others.stream().noneMatch(other -> same(entry, each, other)))
                .toList();
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
        return !(distinct && DOMESTIC.contains(entry.type()) && (people(one) || people(other)));
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
