package org.daybook.store.names;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts from revision 1 to 2: before plugins were asked why, nobody had said. */
final class ReasonsAsked extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    ReasonsAsked(String name) {
        from = new SimpleSerializedType(name, "1");
        to = new SimpleSerializedType(name, "2");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> {
            ((ObjectNode) payload.get("origin")).putArray("why");
            return payload;
        });
    }
}
