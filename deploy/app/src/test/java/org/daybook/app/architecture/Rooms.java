package org.daybook.app.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of who may see whom, in the order of the data path. Rooms of the house are named without the base package,
 * everything else by the start of its name, with a dot at the end. What is not listed is forbidden.
 */
final class Rooms {

    /** Open to all: the JDK without its JDBC, JSpecify, the logging facade. */
    private static final List<String> OPEN =
            List.of("java.", "javax.xml.", "org.jspecify.", "org.slf4j.", "com.google.errorprone.annotations.");

    private static final List<String> CLOSED = List.of("java.sql.", "javax.sql.");

    private static final List<String> JDBC = List.of(
            "java.sql.",
            "javax.sql.",
            "org.postgresql.",
            "org.springframework.jdbc.",
            "org.springframework.dao.",
            "org.springframework.transaction.");

    private static final List<String> JSON = List.of("tools.jackson.", "com.fasterxml.jackson.");

    private static final List<String> AXON = List.of("org.axonframework.");

    /** How machinery that stays package-private is found by the composition root. */
    private static final List<String> WIRING = List.of(
            "org.springframework.stereotype.",
            "org.springframework.context.annotation.",
            "org.springframework.beans.factory.annotation.");

    /** What the desk may ask and tell; that these are only messages is a rule of its own. */
    static final List<String> ENGINE = List.of(
            "accounts",
            "gateway",
            "history",
            "host",
            "ingestion",
            "likeness",
            "review",
            "shared",
            "sources",
            "store",
            "views",
            "work");

    private static final Map<String, Set<String>> SEES = new TreeMap<>(Map.ofEntries(
            room("plugin", List.of("org.pf4j.")),
            room("plugin.testkit", List.of("plugin", "org.junit.", "org.assertj."), JSON),
            room("plugins.*", List.of("plugin", "org.pf4j.", "org.jsoup.", "net.dankito."), JSON),
            room("shared"),
            room("events"),
            room("gateway", List.of("shared"), AXON, WIRING),
            room("host", List.of("plugin", "shared", "org.pf4j.")),
            room("work", List.of("shared"), AXON, WIRING),
            room("accounts", List.of("events", "shared", "org.springframework.security.crypto."), JDBC, AXON, WIRING),
            room(
                    "sources",
                    List.of(
                            "events",
                            "host",
                            "ingestion",
                            "plugin",
                            "shared",
                            "work",
                            "org.apache.hc.",
                            "crawlercommons."),
                    JDBC,
                    AXON,
                    WIRING),
            room("ingestion", List.of("host", "plugin", "events", "shared", "work"), AXON, WIRING),
            room("review", List.of("events", "shared"), AXON, WIRING),
            room("likeness", List.of("events", "review", "shared", "store"), JDBC, AXON, WIRING),
            room("store.copy", JDBC),
            room("views", List.of("events", "shared", "store.copy"), JDBC, JSON),
            room("views.memory", List.of("views", "events", "shared"), JDBC, WIRING),
            room(
                    "views.*",
                    List.of("views", "views.memory", "events", "shared", "com.github.difflib."),
                    JDBC,
                    JSON,
                    AXON,
                    WIRING),
            room("history", List.of("views", "events", "shared", "store", "work"), JDBC, AXON, WIRING),
            room("store", List.of("events", "ingestion", "shared", "store.copy"), JDBC, JSON, AXON, WIRING),
            room(
                    "ui",
                    List.of(
                            "views.*",
                            "com.vaadin.",
                            "org.jsoup.",
                            "jakarta.servlet.",
                            "jakarta.annotation.",
                            "org.springframework."),
                    JSON,
                    ENGINE)));

    /** The composition root and the benchmarks may see everything. */
    private static final List<String> FREE = List.of("app", "benchmarks");

    private Rooms() {}

    /** Rooms that must be lived in; those named by pattern may be many. */
    static Stream<String> named() {
        return SEES.keySet().stream().filter(each -> !each.endsWith("*"));
    }

    static boolean isFree(String room) {
        return room.isEmpty() || FREE.contains(room.split("\\.", 2)[0]);
    }

    static boolean sees(String room, String other) {
        Set<String> seen = entry(room).map(SEES::get).orElse(Set.of());
        return home(room).equals(home(other))
                || entry(other).filter(seen::contains).isPresent();
    }

    static boolean seesOutside(String room, String className) {
        boolean open =
                OPEN.stream().anyMatch(className::startsWith) && CLOSED.stream().noneMatch(className::startsWith);
        return open
                || entry(room).map(SEES::get).orElse(Set.of()).stream()
                        .anyMatch(each -> each.endsWith(".") && className.startsWith(each));
    }

    /** The longest entry of the table that covers a room. */
    static Optional<String> entry(String room) {
        return SEES.keySet().stream()
                .filter(each -> each.endsWith("*")
                        ? room.startsWith(each.substring(0, each.length() - 1))
                        : room.equals(each) || (room.startsWith(each + ".") && !SEES.containsKey(each + ".*")))
                .max(Comparator.comparingInt(String::length));
    }

    /** A view and a plugin are homes of their own; elsewhere the packages below a room belong to it. */
    private static String home(String room) {
        String entry = entry(room).orElse(room);
        return entry.endsWith("*") ? Stream.of(room.split("\\.")).limit(2).collect(Collectors.joining(".")) : entry;
    }

    @SafeVarargs
    private static Map.Entry<String, Set<String>> room(String name, List<String>... seen) {
        Set<String> all = new TreeSet<>();
        for (List<String> some : seen) {
            all.addAll(some);
        }
        return Map.entry(name, all);
    }
}
