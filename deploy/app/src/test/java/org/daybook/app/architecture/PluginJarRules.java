package org.daybook.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Without PF4J's list of extensions a plugin loads in silence and does nothing; the compiler must have written it. */
final class PluginJarRules {

    private static final String LIST = "META-INF/extensions.idx";

    private PluginJarRules() {}

    static final HouseRule LISTS_ITS_EXTENSIONS = house -> house.plugins().stream()
            .filter(each -> !(built(each) ? jars(each).allMatch(PluginJarRules::lists) : compiledLists(each)))
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
