package org.daybook.likeness;

/**
 * What an article is of another.
 *
 * @param other "" where there is none
 */
public record Link(Relation relation, String other) {

    public static final Link NONE = new Link(Relation.NONE, "");

    /** As events spell it in lower case. */
    public enum Relation {
        NONE,
        VERSION,
        COPY
    }
}
