package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Roles;
import org.daybook.plugins.interactions.proposition.Slot;

/** Finds the slots of a role: said in place, deeper in the noun phrase ("*.to"), or of the frame above ("hearer"). */
final class SlotFinder {

    private static final Set<String> TELLING =
            Set.of("tell", "inform", "warn", "assure", "remind", "notify", "advise", "reply", "respond", "answer");
    /** Roles below which a deep role is looked for. */
    private static final Set<String> OBJECTS = Set.of("patient", "for");

    private static final int ABOVE = 3;

    private final Reading reading;
    private final Map<Integer, List<Proposition>> byFrame;
    private final Map<Slot, String> lemmas = new HashMap<>();

    SlotFinder(Reading reading, List<Proposition> propositions) {
        this.reading = reading;
        byFrame = propositions.stream().collect(Collectors.groupingBy(Proposition::frame));
    }

    List<Slot> find(Proposition proposition, String role) {
        if (role.equals("hearer")) {
            return hearer(proposition);
        }
        if (role.equals("governor")) {
            return governor(proposition);
        }
        if (!role.startsWith("*.")) {
            return proposition.slots(role);
        }
        List<Slot> found = new ArrayList<>();
        String inner = role.substring(2);
        if (proposition.kind() == Frame.Kind.NOUN) {
            found.addAll(Roles.within(reading, proposition.sentence(), proposition.token(), inner));
        } else {
            proposition.slots().stream()
                    .filter(slot -> OBJECTS.contains(slot.role()))
                    .forEach(slot -> found.addAll(Roles.within(reading, slot.sentence(), slot.head(), inner)));
        }
        return found;
    }

    /** The slots of what the proposition's clause says, and to a depth what that clause's clauses say. */
    List<Slot> clause(Proposition proposition, List<String> roles, int depth) {
        List<Slot> found = new ArrayList<>();
        List<Integer> level = proposition.frame() < 0 ? List.of() : reading.governedBy(proposition.frame());
        for (int step = 0; step < depth; step++) {
            List<Integer> next = new ArrayList<>();
            for (int governed : level) {
                byFrame.getOrDefault(governed, List.of()).stream()
                        .filter(each -> !attributive(each))
                        .forEach(each -> inside(each, roles, found));
                next.addAll(reading.governedBy(governed));
            }
            level = next;
        }
        // A clause without a frame still has a subject: "demanded that Iran free the hostages", free read as adjective.
        for (Slot clause : proposition.slots("clause")) {
            if (reading.has(clause.sentence(), clause.head())) {
                for (int child : reading.children(clause.sentence(), clause.head(), "nsubj")) {
                    found.add(new Slot(
                            "agent", clause.sentence(), child, reading.phrase(clause.sentence(), child), List.of()));
                }
            }
        }
        return found;
    }

    /** "The Danish-led force": a participle before its noun is no clause. */
    private boolean attributive(Proposition proposition) {
        return reading.has(proposition.sentence(), proposition.token())
                && reading.token(proposition.sentence(), proposition.token())
                        .relation()
                        .equals("amod");
    }

    private void inside(Proposition proposition, List<String> roles, List<Slot> found) {
        for (String role : roles) {
            for (Slot slot : proposition.slots(role)) {
                found.add(slot);
                lemmas.putIfAbsent(slot, proposition.lemma());
            }
        }
    }

    /** The verb that a slot belongs to: the proposition's own, or that of its clause. */
    String lemma(Proposition proposition, Slot slot) {
        if (reading.has(slot.sentence(), slot.head())) {
            int above = reading.token(slot.sentence(), slot.head()).head();
            if (reading.has(slot.sentence(), above)
                    && reading.token(slot.sentence(), above).tag().equals("VERB")) {
                return Phrase.verb(reading, slot.sentence(), above);
            }
        }
        return lemmas.getOrDefault(slot, proposition.lemma());
    }

    /** The subject of the verb above: "sent a letter threatening to …". */
    private List<Slot> governor(Proposition proposition) {
        int above = proposition.frame() < 0
                ? -1
                : reading.frame(proposition.frame()).governor();
        return above < 0
                ? List.of()
                : byFrame.getOrDefault(above, List.of()).stream()
                        .flatMap(each -> each.slots("agent").stream())
                        .toList();
    }

    private List<Slot> hearer(Proposition proposition) {
        int frame = proposition.frame();
        for (int step = 0; step < ABOVE && frame >= 0; step++) {
            frame = reading.frame(frame).governor();
            if (frame >= 0 && TELLING.contains(reading.frame(frame).lemma())) {
                return byFrame.getOrDefault(frame, List.of()).stream()
                        .findFirst()
                        .map(SlotFinder::told)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static List<Slot> told(Proposition telling) {
        List<Slot> slots = new ArrayList<>(telling.slots("recipient"));
        slots.addAll(telling.slots("patient"));
        slots.addAll(telling.slots("to"));
        return slots;
    }
}
