package org.daybook.plugins.weaponsaid.status;

import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Modality;

/**
 * A step read in a sentence.
 *
 * @param token index in the sentence of its word
 * @param fine Penn Treebank tag of the word
 * @param span the words
 * @param ongoing a delivery that goes on: "sending", "deliveries"
 * @param again after a break: "is shipping again"
 * @param doubt what the words around it make of it
 */
public record Stair(
        StepWord word,
        int token,
        String fine,
        Span span,
        Modality modality,
        boolean ongoing,
        boolean again,
        Doubt doubt) {

    /** What stands between a step and its being so. */
    public enum Doubt {
        NONE,
        /** "Is believed to have sent": as told, but possible. */
        BELIEVED,
        /** "Is expected to send": as planned, but possible. */
        EXPECTED,
        /** "Denied having sent": told and denied. */
        DISCLAIMED
    }

    public Step step() {
        return word.step();
    }

    public boolean noun() {
        return word.kind() == StepWord.Kind.NOUN;
    }
}
