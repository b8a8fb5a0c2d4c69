package org.daybook.store.names;

import java.util.List;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.CollectionType;

/**
 * Passes over the quoted words of evidence and the steps by which facts were read: half of an event's bytes, which no
 * view keeps. Whoever shows them reads the event itself.
 */
final class WithoutWords extends SimpleDeserializers {

    WithoutWords() {
        addDeserializer(Evidence.class, new Place());
    }

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable TypeDeserializer elementType,
            @Nullable ValueDeserializer<?> element) {
        return type.getContentType().hasRawClass(Reason.class)
                ? new None()
                : super.findCollectionDeserializer(type, config, bean, elementType, element);
    }

    private static final class None extends ValueDeserializer<List<Reason>> {
        @Override
        public List<Reason> deserialize(JsonParser parser, DeserializationContext context) {
            parser.skipChildren();
            return List.of();
        }
    }

    private static final class Place extends ValueDeserializer<Evidence> {
        @Override
        public Evidence deserialize(JsonParser parser, DeserializationContext context) {
            String role = "";
            int start = 0;
            int end = 0;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "role" -> role = parser.getString();
                    case "start" -> start = parser.getIntValue();
                    case "end" -> end = parser.getIntValue();
                    default -> parser.skipChildren();
                }
            }
            return new Evidence(role, start, end, "");
        }
    }
}
