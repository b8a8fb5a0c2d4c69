package org.daybook.store.names;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accounts from revision 1 to 2: before administrators made accounts, Daybook made the one there was. */
final class CreatorsAsked extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM = new SimpleSerializedType("desk.account-created", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("desk.account-created", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> ((ObjectNode) payload).put("by", "Daybook"));
    }
}
