package org.daybook.plugins.english.statements.marks;

import java.util.Optional;
import org.daybook.plugin.document.Span;

/** Where reported words begin and end. */
public final class Edges {
    private static final String MARKS = ",;:-–—―";

    private Edges() {}

    /** The words without blanks and marks at both ends; empty when nothing is left. */
    public static Optional<Span> trimmed(String text, int start, int end) {
        int from = Math.max(0, start);
        int to = Math.min(end, text.length());
        while (from < to && loose(text.charAt(from))) {
            from++;
        }
        while (to > from && (loose(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) {
            to--;
        }
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static boolean loose(char c) {
        return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
    }
}
