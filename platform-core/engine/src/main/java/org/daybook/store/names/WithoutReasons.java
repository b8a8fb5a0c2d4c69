package org.daybook.store.names;

import java.util.List;
import org.daybook.events.FactEvent.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.CollectionType;

/** Passes over the steps by which facts were read: a quarter of an event's bytes, which no view folds. */
final class WithoutReasons extends SimpleDeserializers {

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable TypeDeserializer elementType,
            @Nullable ValueDeserializer<?> element) {
        return type.getContentType().hasRawClass(Reason.class) ? new None() : null;
    }

    private static final class None extends ValueDeserializer<List<Reason>> {
        @Override
        public List<Reason> deserialize(JsonParser parser, DeserializationContext context) {
            parser.skipChildren();
            return List.of();
        }
    }
}
