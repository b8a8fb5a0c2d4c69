package org.daybook.store.names;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daybook.store.names.EventJson.IsoInstant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * Reads a record as it was written: each property is expected after the one before it, so that no name need be looked
 * up; where another comes, it is found by its name. Takes and refuses what Jackson's own reader of records does under
 * {@link EventJson}'s settings, in about half of its time.
 */
final class RecordReader extends ValueDeserializer<Object> {

    /** Readers for all records; what stands aside is read as if there were no text, no elements, nothing, zero. */
    static final class Readers extends SimpleDeserializers {

        private final Aside aside;

        Readers(Aside aside) {
            this.aside = aside;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return type.isRecordType() ? new RecordReader(type, aside) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord();
        }
    }

    private final JavaType type;
    private final RecordComponent[] components;
    private final SerializedString[] names;
    private final Aside aside;
    private final MethodHandle constructor;
    private final Part[] parts;

    private RecordReader(JavaType type, Aside aside) {
        this.type = type;
        this.aside = aside;
        this.components = type.getRawClass().getRecordComponents();
        this.names = Arrays.stream(components)
                .map(component -> new SerializedString(component.getName()))
                .toArray(SerializedString[]::new);
        this.constructor = constructor(type.getRawClass(), components);
        this.parts = new Part[components.length];
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void resolve(DeserializationContext context) {
        for (int i = 0; i < parts.length; i++) {
            RecordComponent component = components[i];
            parts[i] = aside.holds(type.getRawClass(), component.getName())
                    ? new Nothing(nothing(component))
                    : part(context.constructType(component.getGenericType()), context);
        }
    }

    private static @Nullable Object nothing(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == String.class) {
            return "";
        }
        if (type == double.class) {
            return 0.0;
        }
        if (type == int.class) {
            return 0;
        }
        return type == Map.class ? Map.of() : List.of();
    }

    private static Part part(JavaType type, DeserializationContext context) {
        ValueDeserializer<Object> usual = context.findContextualValueDeserializer(type, null);
        if (type.hasRawClass(String.class)) {
            return new Text(usual);
        }
        if (type.hasRawClass(Instant.class)) {
            return new Moment(usual);
        }
        return type.hasRawClass(int.class) ? new Whole(usual) : new Usual(usual);
    }

    /** How a component is read: the parser stands at its value. */
    private sealed interface Part {
        @Nullable
        Object read(JsonParser parser, DeserializationContext context);
    }

    private record Nothing(@Nullable Object value) implements Part {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context) {
            parser.skipChildren();
            return value;
        }
    }

    private record Text(ValueDeserializer<Object> usual) implements Part {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : value(usual, parser, context);
        }
    }

    private record Moment(ValueDeserializer<Object> usual) implements Part {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context) {
            Instant instant =
                    parser.currentToken() == JsonToken.VALUE_STRING ? IsoInstant.parse(parser.getString()) : null;
            return instant == null ? value(usual, parser, context) : instant;
        }
    }

    private record Whole(ValueDeserializer<Object> usual) implements Part {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? (Object) parser.getIntValue()
                    : value(usual, parser, context);
        }
    }

    private record Usual(ValueDeserializer<Object> usual) implements Part {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context) {
            return value(usual, parser, context);
        }
    }

    private static @Nullable Object value(
            ValueDeserializer<Object> usual, JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? usual.getNullValue(context)
                : usual.deserialize(parser, context);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return context.handleUnexpectedToken(type, parser);
        }
        @Nullable Object[] values = new @Nullable Object[parts.length];
        boolean[] found = new boolean[parts.length];
        boolean marked = false;
        int next = 0;
        while (true) {
            int index = next;
            if (next == parts.length || !parser.nextName(names[next])) {
                if (next == parts.length) {
                    parser.nextToken();
                }
                if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
                    break;
                }
                if (next < parts.length
                        && parts[next] instanceof Nothing
                        && parser.currentName().equals(Aside.NAME)) {
                    marked = true;
                    next = fillIn(values, found, next);
                    parser.nextToken();
                    continue;
                }
                index = named(parser.currentName());
            }
            parser.nextToken();
            if (index < 0) {
                context.handleUnknownProperty(parser, this, type.getRawClass(), parser.currentName());
            } else {
                values[index] = parts[index].read(parser, context);
                found[index] = true;
                next = index + 1;
            }
        }
        if (marked) {
            fillInAll(values, found);
        }
        refuseMissing(found, context);
        try {
            return constructor.invokeExact(values);
        } catch (Throwable refused) {
            return context.handleInstantiationProblem(type.getRawClass(), values, refused);
        }
    }

    /** Takes nothing for components that stand aside, up to one that does not; returns its place. */
    private int fillIn(@Nullable Object[] values, boolean[] found, int from) {
        int next = from;
        while (next < parts.length && parts[next] instanceof Nothing(Object value)) {
            values[next] = value;
            found[next++] = true;
        }
        return next;
    }

    /** An upcaster keeps one mark of an object that has several. */
    private void fillInAll(@Nullable Object[] values, boolean[] found) {
        for (int i = 0; i < parts.length; i++) {
            if (!found[i] && parts[i] instanceof Nothing(Object value)) {
                values[i] = value;
                found[i] = true;
            }
        }
    }

    private int named(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].getValue().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void refuseMissing(boolean[] found, DeserializationContext context) {
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                context.reportInputMismatch(type, "The property \"%s\" is missing", names[i].getValue());
            }
        }
    }
}
