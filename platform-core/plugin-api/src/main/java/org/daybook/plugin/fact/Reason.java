package org.daybook.plugin.fact;

import org.daybook.plugin.document.Span;

/**
 * One step by which a fact was read, as the analyst is shown it: what fired, on which words, and what it made of them.
 * An extractor makes reasons with {@link Grounds#because}; the host keeps them with the fact. Blank values are refused
 * with an {@link IllegalArgumentException}.
 *
 * @param step id of the rule or of the table's entry, such as {@code interactions:request.demand} or {@code english:pronoun}
 * @param note one short plain sentence for the analyst: "“he” is Vladimir Putin, the last man named"
 * @param span the words it fired on, not empty
 */
public record Reason(String step, String note, Span span) {

    public Reason {
        if (step.isBlank() || note.isBlank()) {
            throw new IllegalArgumentException("a reason needs a step and a note");
        }
        if (span.length() == 0) {
            throw new IllegalArgumentException("the reason " + step + " points at no words");
        }
    }
}
