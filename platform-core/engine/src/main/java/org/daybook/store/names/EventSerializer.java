package org.daybook.store.names;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's JSON serializer, with stored names in the place of class names. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder().revisionResolver(revisions()).jsonMapperBuilderCustomizer(EventJson::configure));
        this.names = names;
    }

    private static RevisionResolver revisions() {
        return type -> String.valueOf(EventNames.kindOf(type).revision());
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.named(type.getName()).map(kind -> kind.type().getName()).orElseGet(type::getName);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || MetaData.class.isAssignableFrom(type)) {
            return type == null ? SerializedType.emptyType() : new SimpleSerializedType(type.getName(), null);
        }
        EventKind kind = EventNames.kindOf(type);
        return new SimpleSerializedType(kind.name(), String.valueOf(kind.revision()));
    }
}
