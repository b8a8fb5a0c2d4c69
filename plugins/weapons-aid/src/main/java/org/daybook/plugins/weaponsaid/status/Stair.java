package org.daybook.plugins.weaponsaid.status;

import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Modality;

/**
 * A step read in a sentence.
 *
 * @param token index in the sentence of its word
 * @param fine Penn Treebank tag of the word
 */
public record Stair(StepWord word, int token, String fine, Span span, Modality modality, boolean ongoing) {

    public Step step() {
        return word.step();
    }
}
