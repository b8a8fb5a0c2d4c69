package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/**
 * Looks for parties from near to far: in the entry's roles as grammar gives them, as the order of the words gives them,
 * then, in a report of a sentence or three, among things and in roles the entry does not name.
 */
final class Search {

    private static final String NOBODY = "-";
    private static final Set<String> VERBAL =
            Set.of("CONSULT", "AGREE", "REQUEST", "SUPPORT", "REJECT", "ACCUSE", "THREATEN", "COOPERATE");
    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:News|Times|Post|Tribune|Herald|Courier|Ledger|Journal|Gazette|Radio|TV|Press|Daily|Broadcasting|Television)\\b");
    private static final List<String> INNER =
            List.of("patient", "recipient", "to", "with", "against", "on", "from", "by", "for", "into", "agent");
    private static final Set<String> TOPIC = Set.of("on", "over", "about", "for");
    private static final List<String> MAIN = List.of("patient", "recipient", "to", "with");
    private static final List<String> AFFECTED = List.of("patient", "recipient", "to", "against");
    /** What two do with each other, whoever it is about. */
    private static final Set<String> TOGETHER = Set.of(
            "share",
            "exchange",
            "swap",
            "trade",
            "discuss",
            "hold",
            "sign",
            "form",
            "start",
            "open",
            "resume",
            "begin");

    private static final List<String> ANYWHERE = List.of(
            "to",
            "against",
            "with",
            "on",
            "from",
            "for",
            "of",
            "into",
            "toward",
            "towards",
            "over",
            "at",
            "about",
            "patient",
            "recipient",
            "clause",
            "in",
            "across",
            "around",
            "near",
            "by",
            "until",
            "unless",
            "till",
            "through");
    private static final Set<String> TALK = Set.of("CONSULT", "COOPERATE");
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");
    /** Where what is carried stands: "withdrew soldiers", "withdrew some of its soldiers". */
    private static final Set<String> GOODS = Set.of("patient", "of");

    private static final Set<String> LOCAL = Set.of("COERCE", "ASSAULT", "CONCEDE", "SANCTION", "RETREAT");
    private static final List<String> WHERE = List.of("in", "at", "from");
    /** Roles in which a whole clause may stand for whoever is named in it: "support for boosting Iran's economy". */
    private static final Set<String> CLAUSAL =
            Set.of("for", "of", "against", "over", "at", "about", "until", "unless", "till");

    private final Reading reading;
    private final Who who;
    private final SlotFinder slots;
    private final Sources sources;

    Search(Reading reading, SlotFinder slots) {
        this.reading = reading;
        this.slots = slots;
        who = new Who(reading);
        sources = new Sources(reading);
    }

    Found actors(Entry entry, Proposition proposition) {
        List<String> roles = entry.actor();
        Function<Slot, List<Party>> people = slot -> untold(proposition, parties(entry, slot, true, List.of(), false));
        Found found = said(roles, false, people, proposition, 0);
        if (!found.none() || !who.brief()) {
            return found;
        }
        found = said(roles, true, people, proposition, 1);
        if (found.none()) {
            found = said(List.of("governor"), false, people, proposition, 1);
        }
        if (found.none()) {
            found = said(roles, true, slot -> untold(proposition, who.thing(slot)), proposition, 2);
        }
        if (found.none() && LOCAL.contains(entry.type()) && entry.kind() == Frame.Kind.VERB) {
            // "He was arrested in Niger": by those who rule there.
            found = said(WHERE, true, slot -> who.of(slot, Reach.WITHIN, true), proposition, 3);
        }
        return found;
    }

    /** The subjects by the order of the words: "Prime ministers John Hume of Ulster and Ian Black of Leinster agreed". */
    Found subjects(Entry entry, Proposition proposition) {
        Function<Slot, List<Party>> people =
                slot -> slot.surface() ? untold(proposition, parties(entry, slot, true, List.of(), false)) : List.of();
        return who.brief() ? said(List.of("agent"), true, people, proposition, 1) : Found.NONE;
    }

    /** Recipients in the entry's own roles, clauses and topics left out. */
    Found said(Entry entry, Proposition proposition, List<Party> others) {
        List<String> roles = entry.recipient().stream()
                .filter(each -> !each.startsWith("clause") && !TOPIC.contains(each))
                .toList();
        return said(roles, false, slot -> parties(entry, slot, false, others, false), proposition, 0);
    }

    Found recipients(Entry entry, Proposition proposition, List<Party> others) {
        List<String> roles = new ArrayList<>(entry.recipient());
        if (roles.contains(NOBODY)) {
            return Found.NONE;
        }
        if (entry.kind() == Frame.Kind.NOUN && !roles.contains("recipient")) {
            // A light verb's indirect object: "gave Iran a deadline".
            roles.add("recipient");
        }
        Function<Slot, List<Party>> people = slot ->
                untold(proposition, carried(proposition, slot, parties(entry, slot, false, others, false), others));
        Function<Slot, List<Party>> things =
                slot -> untold(proposition, carried(proposition, slot, others(who.thing(slot), others), others));
        boolean thingly = who.brief() && entry.is(Flag.THINGS);
        Found found = Found.NONE;
        if (thingly && entry.type().equals("ACCUSE")) {
            // What is condemned, a law or a raid, before whom it is about.
            found = said(roles.subList(0, 1), false, people, proposition, 0);
            found = found.none() ? said(roles.subList(0, 1), false, things, proposition, 1) : found;
        }
        found = found.none() ? said(roles, false, people, proposition, 0) : found;
        if (!found.none() || !who.brief()) {
            return found;
        }
        found = said(roles, true, people, proposition, 1);
        if (found.none() && thingly) {
            found = said(roles, true, things, proposition, 1);
        }
        return found.none() ? anywhere(entry, proposition, others, things) : found;
    }

    /** To whom what is agreed on is done, not what it is about: "agreed to arm Iran", not "agreed to talk about Iran". */
    Found affected(Entry entry, Proposition proposition, List<Party> others) {
        return slots.clause(proposition, AFFECTED, 1).stream()
                .filter(slot -> !TOGETHER.contains(slots.lemma(proposition, slot)))
                .map(slot -> parties(entry, slot, false, others, false))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> Found.of(each, 0))
                .orElse(Found.NONE);
    }

    private Found anywhere(
            Entry entry, Proposition proposition, List<Party> others, Function<Slot, List<Party>> things) {
        Function<Slot, List<Party>> people = slot ->
                untold(proposition, carried(proposition, slot, parties(entry, slot, false, others, false), others));
        Function<Slot, List<Party>> places = slot ->
                untold(proposition, carried(proposition, slot, parties(entry, slot, false, others, true), others));
        List<String> roles = anywhere(entry);
        Found found = said(roles, true, people, proposition, 2);
        if (found.none()) {
            found = said(roles, true, places, proposition, 2);
        }
        if (found.none()) {
            found = said(List.of("clause.deep"), true, places, proposition, 2);
        }
        return found.none() && entry.is(Flag.THINGS) ? said(roles, true, things, proposition, 3) : found;
    }

    /** Whom they talk about takes no part, and where they talk only when the entry says so. */
    private static List<String> anywhere(Entry entry) {
        if (!TALK.contains(entry.type())) {
            return ANYWHERE;
        }
        boolean local = entry.is(Flag.PLACES) || entry.kind() == Frame.Kind.NOUN;
        return local ? List.of("with", "to", "between", "of", "at", "in") : List.of("with", "to", "between");
    }

    /** The parties of the first role that has any. */
    private Found said(
            List<String> roles,
            boolean surface,
            Function<Slot, List<Party>> reader,
            Proposition proposition,
            int doubt) {
        for (String role : roles) {
            List<Party> found = new ArrayList<>();
            if (role.startsWith("clause")) {
                found.addAll(clause(role, reader, proposition));
            } else {
                for (Slot slot : slots.find(proposition, role)) {
                    if (surface || !slot.surface()) {
                        found.addAll(reader.apply(slot));
                    }
                }
            }
            if (!found.isEmpty()) {
                return Found.of(found, doubt);
            }
        }
        return Found.NONE;
    }

    private List<Party> clause(String role, Function<Slot, List<Party>> reader, Proposition proposition) {
        return switch (role) {
            case "clause.agent" ->
                first(
                        slots.clause(proposition, List.of("agent"), 1),
                        slot -> reader.apply(slot).stream()
                                .filter(Party::direct)
                                .toList());
            case "clause.deep" -> first(slots.clause(proposition, INNER, 2), reader);
            default -> {
                // "Offered to send troops to help Chad fight the rebels": whom it is for before whom it is about.
                List<Party> found = first(slots.clause(proposition, MAIN, 1), reader);
                found = found.isEmpty() ? first(slots.clause(proposition, MAIN, 2), reader) : found;
                yield found.isEmpty() ? first(slots.clause(proposition, INNER, 1), reader) : found;
            }
        };
    }

    private static List<Party> first(List<Slot> slots, Function<Slot, List<Party>> reader) {
        return slots.stream()
                .map(reader)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> parties(Entry entry, Slot slot, boolean actor, List<Party> others, boolean anywhere) {
        boolean modifier = slot.role().equals("modifier");
        Reach reach = modifier || (clause(slot) && !CLAUSAL.contains(slot.role()))
                ? Reach.HEAD
                : actor ? Reach.OWNER : Reach.WITHIN;
        boolean places = anywhere || (!actor && entry.is(Flag.PLACES));
        return others(
                who.of(slot, reach, places).stream()
                        .filter(each -> !VERBAL.contains(entry.type()) || !outlet(each))
                        .toList(),
                others);
    }

    private List<Party> untold(Proposition proposition, List<Party> found) {
        return found.stream().filter(each -> !sources.tells(each, proposition)).toList();
    }

    private static List<Party> others(List<Party> found, List<Party> others) {
        return found.stream().filter(each -> Facing.other(each, others)).toList();
    }

    /** What is sent, given or withdrawn goes to somebody else: "sent troops to Iraq". */
    private List<Party> carried(Proposition proposition, Slot slot, List<Party> found, List<Party> others) {
        if (!GOODS.contains(slot.role()) || !who.carries(slots.lemma(proposition, slot))) {
            return found;
        }
        return found.stream()
                .filter(each -> each.actor().country().isPresent()
                        && CAPITAL.matcher(each.actor().text()).find()
                        && others.stream().noneMatch(other -> other.side().equals(each.side()))
                        && each.direct())
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
}
