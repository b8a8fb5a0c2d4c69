package org.daybook.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes plugin jars, good and bad, from source written in a test. */
public final class JarMaker {

    /** A parser whose answer, or failure, is the given statement; {@code d} is the document. */
    public static final String PARSER = """
            package sample;
            import java.util.*;
            import org.daybook.plugin.*;
            import org.daybook.plugin.document.*;
            public class Parser implements ArticleParser {
                public ParseResult parse(RawDocument d) { %s }
            }
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();

    public static JarMaker plugin(String id, String version) {
        JarMaker maker = new JarMaker();
        maker.manifest.put("Plugin-Id", id);
        maker.manifest.put("Plugin-Version", version);
        maker.manifest.put("Plugin-Requires", ">=1.0.0");
        return maker;
    }

    /** A plugin with one parser that titles every article so. */
    public static JarMaker titling(String id, String version, String title) {
        return plugin(id, version)
                .source(PARSER.formatted(
                        "return ParseResult.Parsed.of(ParsedArticle.of(\"" + title + "\", \"text\"));"))
                .index("sample.Parser");
    }

    public static JarMaker parsing(String id, String statement) {
        return plugin(id, "1.0.0").source(PARSER.formatted(statement)).index("sample.Parser");
    }

    public JarMaker manifest(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    public JarMaker without(String name) {
        manifest.remove(name);
        return this;
    }

    public JarMaker index(String... classes) {
        return entry("META-INF/extensions.idx", String.join("\n", classes).getBytes(StandardCharsets.UTF_8));
    }

    public JarMaker entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public JarMaker source(String code) {
        try {
            Path out = Files.createTempDirectory("jar-maker-");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter said = new StringWriter();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                List<String> options =
                        List.of("-d", out.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
                boolean compiled = compiler.getTask(said, files, null, options, null, List.of(new Source(code)))
                        .call();
                if (!compiled) {
                    throw new IllegalArgumentException(said.toString());
                }
            }
            try (Stream<Path> classes = Files.walk(out)) {
                for (Path each : classes.filter(Files::isRegularFile).toList()) {
                    entry(out.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
                }
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] bytes() {
        Manifest file = new Manifest();
        file.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> file.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public Path into(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String code) {
            super(URI.create("string:///sample/" + name(code) + ".java"), Kind.SOURCE);
            this.code = code;
        }

        private static String name(String code) {
            String after = code.substring(code.indexOf("public class ") + 13);
            return after.substring(0, after.indexOf(' '));
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return code;
        }
    }
}
