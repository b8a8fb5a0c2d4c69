package org.daybook.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nothing grows until nobody reads it; read from the sources, for a class file has forgotten its lines. */
final class SizeRules {

    private static final int LINES = 300;
    private static final int TYPES = 12;
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|sealed|non-sealed|strictfp)\\s+)*(?:class|record|interface|@interface|enum)\\s+\\w+",
            Pattern.MULTILINE);

    private SizeRules() {}

    static final HouseRule SHORT_FILES = house -> house.sources().stream()
            .filter(each -> read(each).lines().count() > LINES)
            .map(each -> each.getFileName() + " has " + read(each).lines().count() + " lines")
            .toList();

    static final HouseRule SMALL_PACKAGES = house -> types(house.sources()).entrySet().stream()
            .filter(each -> each.getValue() > TYPES)
            .map(each -> each.getKey() + " holds " + each.getValue() + " top-level types")
            .toList();

    private static Map<Path, Long> types(List<Path> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(
                        Path::getParent,
                        TreeMap::new,
                        Collectors.summingLong(each ->
                                TOP_LEVEL_TYPE.matcher(read(each)).results().count())));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
