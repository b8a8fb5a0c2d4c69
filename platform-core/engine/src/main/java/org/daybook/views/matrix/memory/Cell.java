package org.daybook.views.matrix.memory;

import org.daybook.views.memory.Versions;

/**
 * A directed cell and its mentions, by type and article.
 *
 * @param name how the row of a mention names it
 */
public record Cell(String name, String actor, String recipient, Versions mentions) {

    // what the numbers of a mention mean; what never counts is left out
    static final int TYPE = 0;
    static final int ARTICLE = 1;
    static final int DAY = 2;
    static final int FIRST = 3;
    static final int LAST = 4;
    /** The two lowest bits say how it counts, the others tell facts of one event apart. */
    static final int FACT = 5;

    static final int WIDTH = 6;

    static final int UNREAL = 1;
    static final int ACCEPTED = 2;

    public int type(int mention) {
        return mentions.code(mention, TYPE);
    }

    public int article(int mention) {
        return mentions.code(mention, ARTICLE);
    }

    public boolean isAccepted(int mention) {
        return (mentions.code(mention, FACT) & ACCEPTED) != 0;
    }

    /** Whether it is a mention of this fact. */
    public boolean isOf(int mention, String factId) {
        return mentions.code(mention, FACT) >>> 2 == told(factId) >>> 2;
    }

    static int told(String factId) {
        return factId.hashCode() << 2;
    }
}
