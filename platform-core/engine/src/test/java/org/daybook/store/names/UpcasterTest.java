package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.daybook.events.StoredName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked example: how an event of an older revision is read by a release that has changed its shape. */
class UpcasterTest {

    /** Events of a ferry that exists only here. */
    sealed interface FerryEvent {

        /** Revision 1 had the port in one word, "Dover:GBR"; revision 2 has taken it apart. */
        @StoredName(value = "ferry.docked", revision = 2)
        record FerryDocked(String ferry, String port, String country) implements FerryEvent {}

        @StoredName("ferry.sunk")
        record FerrySunk(String ferry) implements FerryEvent {}
    }

    /** From revision 1 to revision 2, and nothing else. */
    private static final class PortTakenApart extends SingleEventUpcaster {

        private static final SimpleSerializedType FROM = new SimpleSerializedType("ferry.docked", "1");
        private static final SimpleSerializedType TO = new SimpleSerializedType("ferry.docked", "2");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(FROM);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(TO, JsonNode.class, payload -> {
                ObjectNode changed = (ObjectNode) payload;
                String[] port = payload.get("port").asString().split(":", 2);
                return changed.put("port", port[0]).put("country", port[1]);
            });
        }
    }

    private final EventNames names = EventNames.of(FerryEvent.class);
    private final EventReader reader = new EventReader(names, new EventUpcasterChain(new PortTakenApart()));

    @Test
    void anOldRevisionReadsAsAnEventOfToday() {
        assertThat(reader.read("ferry.docked", 1, json("{'ferry':'Anna','port':'Dover:GBR'}")))
                .containsExactly(new FerryEvent.FerryDocked("Anna", "Dover", "GBR"));
    }

    @Test
    void todaysRevisionIsLeftAlone() {
        assertThat(reader.read("ferry.docked", 2, json("{'ferry':'Anna','port':'Dover','country':'GBR'}")))
                .containsExactly(new FerryEvent.FerryDocked("Anna", "Dover", "GBR"));
    }

    @Test
    void axonsOwnWayOfReadingUsesTheSameChain() {
        var stored = new StoredData(
                "id",
                "ferry-1",
                0,
                "ferry.docked",
                1,
                Instant.EPOCH,
                json("{'ferry':'Anna','port':'Dover:GBR'}"),
                json("{}"));
        var read = EventUtils.upcastAndDeserializeTrackedEvents(
                Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), stored)),
                new EventSerializer(names),
                new EventUpcasterChain(new PortTakenApart()));
        assertThat(read.map(message -> (Object) message.getPayload()))
                .containsExactly(new FerryEvent.FerryDocked("Anna", "Dover", "GBR"));
    }

    @Test
    void aRevisionThatNobodyKnowsIsRefusedInWords() {
        assertThatThrownBy(() -> reader.read("ferry.docked", 7, json("{}")))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("revision 7");
        assertThatThrownBy(() -> reader.read("ferry.renamed", 1, json("{}")))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("ferry.renamed");
    }

    @Test
    void aPayloadOfAnotherShapeIsNeverReadAsIfItWereOfTodays() {
        assertThatThrownBy(() -> reader.read("ferry.sunk", 1, json("{'ferry':'Anna','vessel':'Anna'}")))
                .hasMessageContaining("vessel");
        assertThatThrownBy(() -> reader.read("ferry.sunk", 1, json("{}"))).hasMessageContaining("ferry");
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
