package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Reading;

/** Finds the slots of a role: said in place, deeper in the noun phrase ("*.to"), or of the frame above ("hearer"). */
final class SlotFinder {

    private static final Set<String> TELLING =
            Set.of("tell", "inform", "warn", "assure", "remind", "notify", "advise", "reply", "respond", "answer");
    /** Roles below which a deep role is looked for. */
    private static final Set<String> OBJECTS = Set.of("patient", "for");

    private static final int ABOVE = 3;

    private final Reading reading;
    private final Map<Integer, List<Proposition>> byFrame;

    SlotFinder(Reading reading, List<Proposition> propositions) {
        this.reading = reading;
        byFrame = propositions.stream().collect(Collectors.groupingBy(Proposition::frame));
    }

    List<Slot> find(Proposition proposition, String role) {
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
            proposition.slots().stream()
                    .filter(slot -> OBJECTS.contains(slot.role()))
                    .forEach(slot -> found.addAll(Roles.within(reading, slot.sentence(), slot.head(), inner)));
        }
        return found;
    }

    /** The slots of what the proposition's clause says, its subject first or alone. */
    List<Slot> clause(Proposition proposition, List<String> roles) {
        List<Slot> found = new ArrayList<>();
        for (int governed : reading.governedBy(proposition.frame())) {
            byFrame.getOrDefault(governed, List.of())
                    .forEach(each -> roles.forEach(role -> found.addAll(each.slots(role))));
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
