package org.daybook.app.architecture;

import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffendingTwinTest {

    @TempDir
    static Path generated;

    @BeforeAll
    static void makeWhatCannotStandInTheSourceTree() throws IOException {
        Path classes = Files.createDirectories(generated.resolve("classes"));
        ClassFile.of()
                .buildTo(
                        classes.resolve("SeesMicronaut.class"),
                        ClassDesc.of("org.daybook.app.architecture.twins.review.SeesMicronaut"),
                        builder -> builder.withField(
                                "context", ClassDesc.of("io.micronaut.context.ApplicationContext"), ACC_PRIVATE));
        Path sources = Files.createDirectories(generated.resolve("sources/crowd"));
        Files.writeString(
                sources.resolve("Endless.java"), "final class Endless {\n" + "    // on\n".repeat(299) + "}\n");
        for (int i = 1; i <= 12; i++) {
            Files.writeString(sources.resolve("Member" + i + ".java"), "public record Member" + i + "() {}\n");
        }
        Path silent = Files.createDirectories(generated.resolve("plugins/silent"));
        Files.writeString(silent.resolve("pom.xml"), "<project/>");
        Path empty = Files.createDirectories(generated.resolve("plugins/empty/target"));
        Files.writeString(empty.resolveSibling("pom.xml"), "<project/>");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(empty.resolve("empty-1.0.0.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/extensions.idx"));
            jar.closeEntry();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleRejectsItsTwins(Rule rule) {
        assertThat(rule.offences(House.ofTwins(generated)))
                .satisfies(offences -> rule.twins()
                        .forEach(twin ->
                                assertThat(offences).anyMatch(each -> each.contains(twin), "mentions " + twin)));
    }
}
