package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.reading.Reading;

/** The role of a phrase that hangs on a word, read off the grammar. */
public final class Roles {

    private static final int DEEPEST = 4;

    private Roles() {}

    /** The slots that hang on a word. */
    public static List<Slot> below(Reading reading, int sentence, int head) {
        List<Slot> found = new ArrayList<>();
        if (reading.has(sentence, head)) {
            for (int child : reading.children(sentence, head)) {
                of(reading, sentence, child)
                        .ifPresent(role ->
                                found.add(new Slot(role, sentence, child, reading.phrase(sentence, child), List.of())));
            }
        }
        return found;
    }

    /** Slots with a role anywhere in the noun phrase below a word, nearest first: "deliveries of missiles to Ukraine". */
    public static List<Slot> within(Reading reading, int sentence, int head, String role) {
        List<Slot> found = new ArrayList<>();
        List<Slot> level = below(reading, sentence, head);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Slot> next = new ArrayList<>();
            for (Slot slot : level) {
                if (slot.role().equals(role)) {
                    found.add(slot);
                }
                next.addAll(below(reading, sentence, slot.head()));
            }
            level = next;
        }
        return found;
    }

    private static Optional<String> of(Reading reading, int sentence, int child) {
        String relation = reading.token(sentence, child).relation().toLowerCase(Locale.ROOT);
        Optional<String> marker = reading.marker(sentence, child);
        return switch (relation) {
            case "nmod:poss", "amod", "compound", "nmod:desc" -> Optional.of("modifier");
            case "nmod", "obl", "advcl", "acl" -> marker.or(() -> Optional.of("modifier"));
            case "obl:unmarked", "xcomp" ->
                reading.token(sentence, child).tag().equals("NOUN") ? Optional.of("predicate") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
