package org.daybook.store.names;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /** Readers for all records, with the components that are passed over. */
    static final class Readers extends SimpleDeserializers {

        private final Set<Passed> passed;

        Readers(Set<Passed> passed) {
            this.passed = passed;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return type.isRecordType() ? new RecordReader(type, passed) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord();
        }
    }

    /** A component, text or a list, that is read as if nothing stood in it. */
    record Passed(Class<?> type, String component) {}

    private final JavaType type;
    private final RecordComponent[] components;
    private final SerializedString[] names;
    private final Set<Passed> passed;
    private final MethodHandle constructor;
    private final Part[] parts;

    private RecordReader(JavaType type, Set<Passed> passed) {
        this.type = type;
        this.passed = passed;
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
            parts[i] = passed.contains(new Passed(type.getRawClass(), component.getName()))
                    ? new Nothing(component.getType() == String.class ? "" : List.of())
                    : part(context.constructType(component.getGenericType()), context);
        }
    }

    private static Part part(JavaType type, DeserializationContext context) {
        ValueDeserializer<Object> usual = context.findContextualValueDeserializer(type, null);
        if (type.hasRawClass(String.class)) {
            return new Text(usual);
        }
        return type.hasRawClass(int.class) ? new Whole(usual) : new Usual(usual);
    }

    /** How a component is read: the parser stands at its value. */
    private sealed interface Part {
        @Nullable
        Object read(JsonParser parser, DeserializationContext context);
    }

    private record Nothing(Object value) implements Part {
        @Override
        public Object read(JsonParser parser, DeserializationContext context) {
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
        refuseMissing(found, context);
        try {
            return constructor.invokeExact(values);
        } catch (Throwable refused) {
            return context.handleInstantiationProblem(type.getRawClass(), values, refused);
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
