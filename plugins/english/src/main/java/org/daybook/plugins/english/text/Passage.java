package org.daybook.plugins.english.text;

import java.util.List;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/**
 * A sentence before its grammar is known.
 *
 * @param words never empty, in order, none overlapping
 */
public record Passage(Region.Kind region, int paragraph, List<Span> words) {

    /** From the first word to the end of the last. */
    public Span span() {
        return words.getFirst().join(words.getLast());
    }
}
