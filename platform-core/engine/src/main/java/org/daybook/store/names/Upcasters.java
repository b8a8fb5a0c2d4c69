package org.daybook.store.names;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events of older revisions become events of today. */
public final class Upcasters {

    private Upcasters() {}

    /** In order; a new one is put at the end and takes exactly one name from one revision to the next. */
    public static EventUpcasterChain all() {
        return new EventUpcasterChain(
                new ReasonsAsked("fact.interaction-recorded"),
                new ReasonsAsked("fact.aid-recorded"),
                new ReasonsAsked("fact.quotation-recorded"),
                new ReasonsAsked("fact.custom-recorded"),
                new CreatorsAsked());
    }
}
