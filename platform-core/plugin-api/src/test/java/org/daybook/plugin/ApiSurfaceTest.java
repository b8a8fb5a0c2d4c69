package org.daybook.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What plugins compile against changes only on purpose: a change must be made in {@code api.txt} as well. */
class ApiSurfaceTest {

    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    @Test
    void thePublicSignaturesAreThoseThatAreWrittenDown()
            throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> signatures = new TreeSet<>();
        for (Class<?> type : types()) {
            if (Modifier.isPublic(type.getModifiers())) {
                describe(type, signatures);
            }
        }
        Files.write(Path.of("target", "api.txt"), signatures);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/api.txt"), "api.txt")) {
            List<String> written = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(signatures)
                    .as(
                            "target/api.txt holds what is public now; plugins out there need what src/test/resources/api.txt says")
                    .containsExactlyElementsOf(written);
        }
    }

    private static void describe(Class<?> type, Set<String> signatures) {
        String name = type.getName().replace("org.daybook.plugin.", "");
        signatures.add(name + " : " + kind(type));
        if (type.isEnum()) {
            signatures.add(name + " = "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")));
            return;
        }
        if (type.isRecord()) {
            signatures.add(name + " ( "
                    + Arrays.stream(type.getRecordComponents())
                            .map(ApiSurfaceTest::component)
                            .collect(Collectors.joining(", "))
                    + " )");
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean own = Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !(type.isRecord() && OF_EVERY_RECORD.contains(method.getName()));
            if (own) {
                signatures.add(name + "." + method.getName() + parameters(method) + " : "
                        + method.getGenericReturnType().getTypeName()
                        + (Modifier.isStatic(method.getModifiers()) ? " static" : "")
                        + (method.isDefault() ? " default" : ""));
            }
        }
    }

    private static String component(RecordComponent each) {
        return each.getGenericType().getTypeName() + " " + each.getName();
    }

    private static String parameters(Executable method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(each -> each.getTypeName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        String sealed = type.isSealed() ? "sealed " : "";
        return sealed + (type.isRecord() ? "record" : type.isInterface() ? "interface" : "class");
    }

    private static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(ArticleParser.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> types = new java.util.ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace(java.io.File.separatorChar, '.');
                if (!name.endsWith("package-info.class")) {
                    types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
            return types;
        }
    }
}
