package org.daybook.plugin.reading;

import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;

/**
 * Somebody who takes part, with the words that say so.
 *
 * @param actor with these words as its text
 * @param span the words
 * @param direct the phrase itself names the actor; false when only its owner or a part does ("the Russian plant")
 */
public record Party(Actor actor, Span span, boolean direct) {

    /** What tells two parties apart: the country where it is known, else the name. */
    public String side() {
        return actor.country().orElse(actor.name());
    }

    /** The same party, reached less directly. */
    public Party indirect() {
        return new Party(actor, span, false);
    }
}
