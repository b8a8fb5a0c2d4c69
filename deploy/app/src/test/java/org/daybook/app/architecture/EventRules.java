package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Events are kept for ever, so they are made of nothing that can change under them, and named once. */
final class EventRules {

    private static final Set<String> PLAIN = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.time.Instant",
            "java.util.List",
            "java.util.Map");

    private EventRules() {}

    static final HouseRule PLAIN_TYPES_ONLY = HouseRule.each(
            "be made of plain types",
            (house, each) -> !inEvents(house, each) || !each.isRecord() || isEnvelope(each)
                    ? Stream.empty()
                    : components(each)
                            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()
                                    .filter(type -> !plain(house, type))
                                    .map(type -> each.getName() + "." + field.getName() + " is of " + type.getName())));

    /** Java's name of an event may change; the stored one never does, and no two share one. */
    static final HouseRule STORED_UNDER_ONE_NAME = house -> {
        Map<String, String> seen = new TreeMap<>();
        return house.classes().stream()
                .filter(each -> inEvents(house, each) && each.isRecord() && isEvent(house, each))
                .flatMap(each -> named(each, seen).stream())
                .toList();
    };

    private static List<String> named(JavaClass each, Map<String, String> seen) {
        String name = each.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getSimpleName().equals("StoredName"))
                .map(annotation ->
                        annotation.get("value").map(Objects::toString).orElse(""))
                .findFirst()
                .orElse("");
        if (name.isBlank()) {
            return List.of(each.getName() + " has no stored name");
        }
        String other = seen.putIfAbsent(name, each.getName());
        return other == null ? List.of() : List.of(each.getName() + " shares its stored name with " + other);
    }

    private static Stream<JavaField> components(JavaClass each) {
        return each.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean plain(House house, JavaClass type) {
        return type.isPrimitive() || PLAIN.contains(type.getName()) || (inEvents(house, type) && type.isRecord());
    }

    private static boolean inEvents(House house, JavaClass each) {
        return house.room(each.getPackageName()).equals("events");
    }

    /** The envelope of an event read back holds whichever event it was; it is never stored itself. */
    private static boolean isEnvelope(JavaClass each) {
        return each.getSimpleName().equals("RecordedEvent")
                || each.getSimpleName().equals("NewStream");
    }

    private static boolean isEvent(House house, JavaClass each) {
        return each.getInterfaces().stream()
                .map(JavaType::toErasure)
                .anyMatch(one -> one.getSimpleName().endsWith("Event") && inEvents(house, one));
    }
}
