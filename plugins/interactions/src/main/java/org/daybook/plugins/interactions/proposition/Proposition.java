package org.daybook.plugins.interactions.proposition;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;

/**
 * A predicate with its slots: a frame of the analyser, a light verb folded into its noun, or a bare noun.
 *
 * @param frame index of the frame it comes from, -1 for a bare noun
 * @param slots what the predicate says itself first, then what hangs on its object
 * @param statement index of the statement that holds it, -1 for the outlet's own voice
 */
public record Proposition(
        int frame,
        int sentence,
        int token,
        String lemma,
        Frame.Kind kind,
        Span trigger,
        List<Slot> slots,
        Modality modality,
        Optional<FactDate> date,
        int statement) {

    /** The slots with this role, in order. */
    public List<Slot> slots(String role) {
        return slots.stream().filter(each -> each.role().equals(role)).toList();
    }

    /** Whether this stands before the other in the text. */
    public boolean before(Proposition other) {
        return trigger.start() < other.trigger.start();
    }
}
