package org.daybook.views.copies;

import java.util.List;

/** A paragraph of two versions of an article: as it stands in both, or word by word what changed. */
public record TextChange(List<Piece> pieces) {

    /** Whether words came, went or stayed. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /** Some words, with the spaces between them. */
    public record Piece(Kind kind, String text) {}
}
