package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see whom. Rooms of the house are named without the base package, everything else by the start of its name.
 * What is not listed is forbidden; the JDK (without its JDBC), JSpecify and the logging facade are open to all.
 */
final class Neighbours {

    private static final List<String> OPEN =
            List.of("java.", "javax.xml.", "org.jspecify.", "org.slf4j.", "com.google.errorprone.annotations.");
    private static final List<String> JDBC = List.of("java.sql.", "javax.sql.");
    private static final Set<String> DATABASE = Set.of(
            "java.sql.",
            "javax.sql.",
            "org.postgresql.",
            "org.springframework.jdbc.",
            "org.springframework.dao.",
            "org.springframework.transaction.");
    private static final Set<String> ENGINE =
            Set.of("accounts", "gateway", "history", "host", "ingestion", "review", "shared", "store", "views", "work");

    private static final Map<String, Set<String>> SEES = new TreeMap<>(Map.ofEntries(
            Map.entry("plugin", Set.of("org.pf4j.")),
            Map.entry(
                    "testkit",
                    Set.of("plugin", "org.junit.", "org.assertj.", "tools.jackson.", "com.fasterxml.jackson.")),
            Map.entry("shared", Set.of()),
            Map.entry("events", Set.of()),
            Map.entry("work", Set.of("shared", "org.axonframework.")),
            Map.entry("gateway", Set.of("shared", "work", "org.axonframework.", "org.springframework.")),
            Map.entry("accounts", union(DATABASE, Set.of("events", "shared", "org.springframework."))),
            Map.entry("host", Set.of("plugin", "shared", "org.pf4j.")),
            Map.entry("ingestion", Set.of("host", "plugin", "events", "shared", "work", "org.axonframework.")),
            Map.entry("review", Set.of("events", "shared", "org.axonframework.")),
            Map.entry("views", union(DATABASE, Set.of("events", "shared", "tools.jackson.", "com.fasterxml.jackson."))),
            Map.entry(
                    "views.*",
                    union(
                            DATABASE,
                            Set.of(
                                    "views",
                                    "events",
                                    "shared",
                                    "tools.jackson.",
                                    "com.fasterxml.jackson.",
                                    "org.axonframework."))),
            Map.entry(
                    "history",
                    union(DATABASE, Set.of("views", "events", "shared", "work", "store", "org.axonframework."))),
            Map.entry(
                    "store",
                    union(
                            DATABASE,
                            Set.of(
                                    "events",
                                    "ingestion",
                                    "shared",
                                    "tools.jackson.",
                                    "com.fasterxml.jackson.",
                                    "org.axonframework."))),
            Map.entry(
                    "ui",
                    union(
                            ENGINE,
                            Set.of(
                                    "com.vaadin.",
                                    "elemental.json.",
                                    "jakarta.servlet.",
                                    "jakarta.annotation.",
                                    "tools.jackson.",
                                    "reactor.",
                                    "org.springframework."))),
            Map.entry("plugins.*", Set.of("plugin", "org.pf4j.", "org.jsoup.", "net.dankito.", "tools.jackson."))));

    private static final String APP = "app";
    private static final String BENCHMARKS = "benchmarks";

    private Neighbours() {}

    static final HouseRule WHO_SEES_WHOM = HouseRule.each(
            "see only their neighbours",
            (house, each) -> each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(Neighbours::element)
                    .filter(target -> !allowed(house, each, target))
                    .map(target -> each.getName() + " must not see " + target.getName())
                    .distinct());

    /** The desk sees of the engine what is made to be seen: messages and the doors, which are interfaces. */
    static final HouseRule THE_DESK_SEES_MESSAGES = HouseRule.each(
            "see only messages of the engine",
            (house, each) -> !house.room(each.getPackageName()).startsWith("ui")
                    ? Stream.empty()
                    : each.getDirectDependenciesFromSelf().stream()
                            .map(Dependency::getTargetClass)
                            .map(Neighbours::element)
                            .filter(target -> entry(house.room(target.getPackageName()))
                                    .filter(ENGINE::contains)
                                    .isPresent())
                            .filter(target ->
                                    !house.room(target.getPackageName()).equals("shared"))
                            .filter(target -> !target.isRecord() && !target.isEnum() && !target.isInterface())
                            .map(target -> each.getName() + " must not see the machinery " + target.getName())
                            .distinct());

    /** Rooms the table names, without the ones it can only name by pattern. */
    static Stream<String> rooms() {
        return SEES.keySet().stream().filter(each -> !each.endsWith("*"));
    }

    private static boolean allowed(House house, JavaClass from, JavaClass target) {
        String room = house.room(from.getPackageName());
        if (room.isEmpty() || target.isPrimitive() || room.startsWith(APP) || room.startsWith(BENCHMARKS)) {
            return true;
        }
        String there = house.room(target.getPackageName());
        Set<String> sees = entry(room).map(SEES::get).orElse(Set.of());
        if (there.isEmpty()) {
            String name = target.getName();
            boolean open =
                    OPEN.stream().anyMatch(name::startsWith) && JDBC.stream().noneMatch(name::startsWith);
            return open || sees.stream().filter(each -> each.endsWith(".")).anyMatch(name::startsWith);
        }
        return home(room).equals(home(there))
                || entry(there).filter(sees::contains).isPresent()
                || seesAView(sees, there);
    }

    private static boolean seesAView(Set<String> sees, String there) {
        return sees.equals(SEES.get("ui")) && there.startsWith("views.");
    }

    /** The longest entry of the table that covers a room. */
    private static Optional<String> entry(String room) {
        return SEES.keySet().stream()
                .filter(each -> each.endsWith("*")
                        ? room.startsWith(each.substring(0, each.length() - 1))
                        : room.equals(each) || (room.startsWith(each + ".") && !SEES.containsKey(each + ".*")))
                .max(Comparator.comparingInt(String::length));
    }

    /** A view and a plugin are homes of their own; elsewhere the packages below a room belong to it. */
    private static String home(String room) {
        String[] parts = room.split("\\.", 3);
        return parts.length > 1 && SEES.containsKey(parts[0] + ".*") ? parts[0] + "." + parts[1] : parts[0];
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
