package org.daybook.store.names;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

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
                // before administrators made accounts, Daybook made the one there was
                new PropertyAdded("desk.account-created", 1, "by", StringNode.valueOf("Daybook")),
                // before feeds were read, a document was one article
                new PropertyAdded("article.ingested", 1, "entry", NullNode.getInstance()));
    }
}
