package org.daybook.app.gold.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A line of a gold case.
 *
 * @param demand whether it must, may or must not come
 * @param label the type of an interaction, the status of aid, the form of a quotation; "" for any, {@code A/B} for either
 * @param left actors, the donor or the speaker
 * @param right recipients
 * @param words of the text: in the sentence (interaction), the item (aid), what was said (quotation)
 * @param modality "" when it is only said to have happened
 * @param from first day, "" when no date is asked for
 * @param via the outlet through which it came, "" when none is asked for
 */
public record Wanted(
        Demand demand,
        Kind kind,
        String label,
        List<Party> left,
        List<Party> right,
        boolean reciprocal,
        String words,
        String modality,
        String from,
        String to,
        String via,
        Optional<Integer> count) {

    /** How much it is wanted. */
    public enum Demand {
        MUST,
        MAY,
        MUST_NOT
    }

    /** Which layer of the output it is about. */
    public enum Kind {
        INTERACTION,
        AID,
        QUOTATION,
        SILENCE
    }

    public boolean must() {
        return demand == Demand.MUST;
    }

    /** Whether a fact of this type, status or form may be it. */
    public boolean isCalled(String name) {
        return label.isEmpty() || List.of(label.split("/", -1)).contains(name);
    }

    Wanted withWords(String value) {
        return new Wanted(demand, kind, label, left, right, reciprocal, value, modality, from, to, via, count);
    }
}
