package org.daybook.store.names;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored JSON into events of today, through the upcasters where it is of an older revision. */
public final class EventReader {

    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    private final EventNames names;
    private final EventSerializer serializer;
    private final EventUpcaster upcasters;
    private final JsonMapper mapper;
    private final Map<String, Known> known = new HashMap<>();

    /** A kind of today, and what reads it. */
    private record Known(EventKind kind, ObjectReader reader) {}

    public EventReader(EventNames names, EventUpcaster upcasters) {
        this(names, upcasters, EventJson.mapper());
    }

    private EventReader(EventNames names, EventUpcaster upcasters, JsonMapper mapper) {
        this.mapper = mapper;
        this.names = names;
        this.serializer = new EventSerializer(names);
        this.upcasters = upcasters;
        names.kinds().forEach(kind -> known.put(kind.name(), new Known(kind, mapper.readerFor(kind.type()))));
    }

    /** Reads events without what no view keeps, as if nothing stood there. */
    public EventReader forFolds() {
        return new EventReader(names, upcasters, EventJson.forFolds());
    }

    /** Usually one event; an upcaster may drop one or split it. */
    public List<Object> read(String name, int revision, byte[] payload) {
        Known today = known.get(name);
        if (today != null && today.kind().revision() == revision) {
            return List.of(today.reader().<Object>readValue(payload));
        }
        return upcast(name, revision, payload);
    }

    private List<Object> upcast(String name, int revision, byte[] payload) {
        var stored = new StoredData("", "", 0, name, revision, Instant.EPOCH, payload, NO_METADATA);
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .map(upcasted -> {
                    String newName = upcasted.getType().getName();
                    EventKind kind = names.named(newName)
                            .orElseThrow(() ->
                                    new UnknownEvent(newName, upcasted.getType().getRevision()));
                    if (!String.valueOf(kind.revision())
                            .equals(upcasted.getType().getRevision())) {
                        throw new UnknownEvent(newName, upcasted.getType().getRevision());
                    }
                    return mapper.readValue(upcasted.getData(byte[].class).getData(), kind.type());
                })
                .map(Object.class::cast)
                .toList();
    }
}
