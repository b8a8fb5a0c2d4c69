package org.daybook.app.gold;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.daybook.app.extract.BundledPlugins;
import org.daybook.app.extract.ExtractCommand;
import tools.jackson.databind.json.JsonMapper;

/** {@code daybook extract} in this process, with the plugins that come with Daybook. */
public final class Pipeline {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came of one run. */
    public record Run(int exit, String out, String err) {}

    private final Path plugins;
    private final boolean whole;

    private Pipeline(Path plugins, boolean whole) {
        this.plugins = plugins;
        this.whole = whole;
    }

    /** With every plugin of the build but the example. They are laid out once for all tests, in the module's target. */
    public static Pipeline bundled() {
        return Bundled.PIPELINE;
    }

    private static final class Bundled {
        static final Pipeline PIPELINE =
                layOut(Path.of("target/bundled-plugins").toAbsolutePath());
    }

    private static Pipeline layOut(Path plugins) {
        try {
            Files.createDirectories(plugins);
            try (Stream<Path> old = Files.list(plugins)) {
                for (Path jar : old.toList()) {
                    Files.delete(jar);
                }
            }
            boolean whole = true;
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                String path = entry.replace('\\', '/');
                int at = path.lastIndexOf("/plugins/");
                if (at >= 0 && !path.contains("/plugins/example/")) {
                    String id = path.substring(at + 9, path.indexOf('/', at + 9));
                    put(Path.of(entry), id, plugins.resolve(id + ".jar"));
                    whole &= !Files.isDirectory(Path.of(entry));
                }
            }
            return new Pipeline(plugins, whole);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The folder of the plugins' jars, for a test that changes one. */
    public Path plugins() {
        return plugins;
    }

    /** Whether the plugins are jars with their libraries in them; without a whole build the html plugin lacks its own. */
    public boolean readsPages() {
        return whole;
    }

    /** Runs with these words on the command line and this on standard input. */
    public Run run(String in, String... words) {
        String before = System.setProperty(BundledPlugins.PROPERTY, plugins.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            int exit = ExtractCommand.run(
                    List.of(words),
                    new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            if (before == null) {
                System.clearProperty(BundledPlugins.PROPERTY);
            } else {
                System.setProperty(BundledPlugins.PROPERTY, before);
            }
        }
    }

    /** A document as a line of JSON. */
    public static String line(String document, String text, String published) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("document", document);
        line.put("text", text);
        line.put("published", published);
        return JSON.writeValueAsString(line) + "\n";
    }

    /** In a whole build the plugin is a jar; when only tests are run it is compiled classes, packed here. */
    private static void put(Path jarOrClasses, String id, Path jar) throws IOException {
        if (!Files.isDirectory(jarOrClasses)) {
            Files.copy(jarOrClasses, jar, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", id);
        main.putValue("Plugin-Version", "1.0.0");
        main.putValue("Plugin-Requires", ">=1.0.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(jarOrClasses)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(jarOrClasses.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }
}
