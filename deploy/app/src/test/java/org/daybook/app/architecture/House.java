package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules look at.
 *
 * @param base package under which the house's own packages lie
 * @param classes compiled classes, those of tests left out
 * @param sources Java source files, those of tests among them
 * @param plugins folders of plugin modules
 */
record House(String base, JavaClasses classes, List<Path> sources, List<Path> plugins) {

    /** Where the twins live; no rule but their own test looks there. */
    private static final String TWINS = "org/daybook/app/architecture/twins";

    /** The house as it stands: the classes Maven has built and the sources it built them from. */
    static House real() {
        Path root = root();
        List<Path> compiled = walk(root, "/target/classes");
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPaths(compiled);
        List<Path> sources = javaFiles(root).stream()
                .filter(each -> !each.toString().contains(TWINS))
                .toList();
        return new House("org.daybook", classes, sources, pluginFolders(root));
    }

    /**
     * The same rooms, each with an offender in it.
     *
     * @param generated holds what cannot stand in the source tree: classes, sources and plugins, a folder of each
     */
    static House ofTwins(Path generated) {
        Path root = root();
        JavaClasses classes = new ClassFileImporter()
                .importPaths(
                        root.resolve("deploy/app/target/test-classes").resolve(TWINS), generated.resolve("classes"));
        List<Path> sources = Stream.of(
                        root.resolve("deploy/app/src/test/java").resolve(TWINS), generated.resolve("sources"))
                .flatMap(each -> javaFiles(each).stream())
                .toList();
        return new House(TWINS.replace('/', '.'), classes, sources, pluginFolders(generated));
    }

    /** The folder of the launcher. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(each -> Files.isRegularFile(each.resolve("daybook")))
                .findFirst()
                .orElseThrow();
    }

    /** Name of a package below the base, "" for one that lies elsewhere. */
    String room(String packageName) {
        return packageName.startsWith(base + ".") ? packageName.substring(base.length() + 1) : "";
    }

    private static List<Path> pluginFolders(Path root) {
        return walk(root, "/pom.xml").stream()
                .filter(each -> each.toString().replace('\\', '/').matches(".*/plugins/[^/]+/pom.xml"))
                .map(each -> each.resolveSibling("").normalize())
                .toList();
    }

    private static List<Path> javaFiles(Path folder) {
        return walk(folder, ".java").stream()
                .filter(each -> !each.toString().contains("/target/"))
                .toList();
    }

    private static List<Path> walk(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().replace('\\', '/').endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
