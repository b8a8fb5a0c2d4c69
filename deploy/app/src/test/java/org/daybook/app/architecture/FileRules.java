package org.daybook.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Rules that read files: sizes from the sources, for a class file has forgotten its lines, and what the compiler left in
 * the plugins, for without PF4J's list of extensions a plugin loads in silence and does nothing.
 */
final class FileRules {

    private static final int LINES = 300;
    private static final int TYPES = 12;
    private static final String LIST = "META-INF/extensions.idx";
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|sealed|non-sealed|strictfp)\\s+)*(?:class|record|interface|@interface|enum)\\s+\\w+",
            Pattern.MULTILINE);

    private FileRules() {}

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

    static final HouseRule LISTS_ITS_EXTENSIONS = house -> house.plugins().stream()
            .filter(each -> !(built(each) ? jars(each).allMatch(FileRules::lists) : compiledLists(each)))
            .map(each -> each + " has no " + LIST)
            .toList();

    private static boolean built(Path plugin) {
        return jars(plugin).findAny().isPresent();
    }

    /** Before the package phase there is no jar yet, but what will be in it. */
    private static boolean compiledLists(Path plugin) {
        return Files.exists(plugin.resolve("target/classes").resolve(LIST));
    }

    private static Stream<Path> jars(Path plugin) {
        Path target = plugin.resolve("target");
        if (!Files.isDirectory(target)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(target)) {
            return all.filter(each -> each.toString().matches(".*\\d\\.jar")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean lists(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry list = file.getEntry(LIST);
            return list != null && list.getSize() != 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
