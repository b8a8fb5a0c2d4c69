package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the outside world may be touched: the database, the plugin framework, the event framework. */
final class EdgeRules {

    private static final List<String> ROOMS_WITH_TABLES = List.of("store", "history", "accounts");
    private static final Pattern SQL = Pattern.compile(
            "\"\\s*(select\\s+\\S.*\\sfrom\\s|insert\\s+into\\s|update\\s+\\S+\\s+set\\s|delete\\s+from\\s|create\\s+(table|index)\\s)",
            Pattern.CASE_INSENSITIVE);

    private EdgeRules() {}

    /** A fold, a query or a screen that opens a connection has left its room. */
    static final HouseRule DATABASE_ONLY_IN_TABLES_AND_STORE = HouseRule.each(
            "leave the database to tables and the store",
            (house, each) -> ofEngine(house, each)
                            && !isTable(outer(each).getSimpleName(), house.room(each.getPackageName()))
                            && !house.room(each.getPackageName()).equals("views")
                    ? offences(
                            each,
                            "talks to the database through",
                            "java.sql.",
                            "javax.sql.",
                            "org.postgresql.",
                            "org.springframework.jdbc.")
                    : Stream.empty());

    static final HouseRule SQL_ONLY_IN_TABLES_AND_STORE = house -> house.sources().stream()
            .filter(each -> !path(each).contains("/src/test/") || path(each).contains("/twins/"))
            .filter(each -> !isTable(stem(each), roomOf(house, each)))
            .filter(each -> ofEngine(roomOf(house, each)))
            .filter(each -> SQL.matcher(text(each)).find())
            .map(each -> path(each) + " holds SQL")
            .toList();

    static final HouseRule PF4J_ONLY_IN_THE_HOST_AND_PLUGINS = HouseRule.each(
            "leave PF4J to the host",
            (house, each) -> in(house, each, "host", "plugin", "plugins")
                    ? Stream.empty()
                    : offences(each, "sees PF4J:", "org.pf4j."));

    /** Axon is in long-term support: what is public, pure or wide must not depend on it. */
    static final HouseRule AXON_ONLY_AT_ITS_EDGE = HouseRule.each(
            "keep Axon at its edge",
            (house, each) -> in(house, each, "store", "history", "gateway", "app", "benchmarks")
                            || outer(each).getSimpleName().matches(".*(Aggregate|Queries|Handlers?)")
                    ? Stream.empty()
                    : offences(each, "sees Axon:", "org.axonframework."));

    /** Its licence and its reflection have no place here; the enforcer keeps the jar out, this keeps out copies. */
    static final HouseRule NO_MICRONAUT =
            HouseRule.each("do without Micronaut", (house, each) -> offences(each, "sees", "io.micronaut."));

    private static Stream<String> offences(JavaClass each, String words, String... prefixes) {
        return each.getDirectDependenciesFromSelf().stream()
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .distinct()
                .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                .map(name -> each.getName() + " " + words + " " + name);
    }

    private static boolean in(House house, JavaClass each, String... rooms) {
        String room = house.room(each.getPackageName());
        return Stream.of(rooms).anyMatch(one -> room.equals(one) || room.startsWith(one + "."));
    }

    private static boolean ofEngine(House house, JavaClass each) {
        return ofEngine(house.room(each.getPackageName()));
    }

    /** The composition root opens the data source, and benchmarks measure it. */
    private static boolean ofEngine(String room) {
        return !room.isEmpty() && !room.startsWith("app") && !room.startsWith("benchmarks");
    }

    private static boolean isTable(String simpleName, String room) {
        return simpleName.endsWith("Table") || ROOMS_WITH_TABLES.contains(room.split("\\.", 2)[0]);
    }

    private static JavaClass outer(JavaClass each) {
        return each.getEnclosingClass().map(EdgeRules::outer).orElse(each);
    }

    private static String roomOf(House house, Path source) {
        String folder = "/" + house.base().replace('.', '/') + "/";
        String path = path(source);
        int from = path.indexOf(folder) + folder.length();
        int to = path.lastIndexOf('/');
        return path.contains(folder) && from < to ? path.substring(from, to).replace('/', '.') : "";
    }

    private static String stem(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static String path(Path source) {
        return source.toString().replace('\\', '/');
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
