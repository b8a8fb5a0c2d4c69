package org.daybook.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.daybook.host.InstalledPlugin.State;
import org.junit.jupiter.api.Test;

/** Whatever lies in the folder, it is refused with a reason a person understands, and the other plugins go on. */
class BrokenJarsTest extends PluginFixture {

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.jar"), "these are notes");
        assertRefused("not a readable jar");
    }

    @Test
    void aZipIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A").into(folder, "alpha.zip");
        assertRefused("Only .jar files");
    }

    @Test
    void aJarWithoutAnIdIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A").without("Plugin-Id").into(folder, "alpha.jar");
        assertRefused("Plugin-Id");
    }

    @Test
    void aJarWithoutAManifestIsRefused() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.closeEntry();
        }
        Files.write(folder.resolve("plain.jar"), bytes.toByteArray());
        assertRefused("no manifest");
    }

    @Test
    void aVersionThatIsNoneIsRefused() throws IOException {
        JarMaker.titling("alpha", "latest", "A").into(folder, "alpha.jar");
        assertRefused("“latest”");
    }

    @Test
    void aPluginForAnotherVersionOfTheApiIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A")
                .manifest("Plugin-Requires", ">=2.0.0")
                .into(folder, "alpha.jar");
        assertRefused("this Daybook has 1.0.0");
    }

    @Test
    void aPluginThatDoesNotSayWhatItNeedsIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A").without("Plugin-Requires").into(folder, "alpha.jar");
        assertRefused("Plugin-Requires");
    }

    @Test
    void aJarWithoutExtensionsIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0").into(folder, "alpha.jar");
        assertRefused("lists no extensions");
    }

    @Test
    void anEmptyListOfExtensionsIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0").index("# none").into(folder, "alpha.jar");
        assertRefused("is empty");
    }

    @Test
    void anExtensionThatIsMissingIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0").index("sample.Missing").into(folder, "alpha.jar");
        assertRefused("sample.Missing");
    }

    @Test
    void anExtensionOfNoKnownKindIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0")
                .source("package sample; public class Other {}")
                .index("sample.Other")
                .into(folder, "alpha.jar");
        assertRefused("neither an ArticleParser");
    }

    @Test
    void aConstructorThatThrowsIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0").source("""
                        package sample;
                        public class Other { public Other() { throw new IllegalStateException("no licence file"); } }
                        """).index("sample.Other").into(folder, "alpha.jar");
        assertRefused("no licence file");
    }

    @Test
    void aConstructorThatNeverEndsIsRefused() throws IOException {
        JarMaker.plugin("alpha", "1.0.0").source("""
                        package sample;
                        public class Other { public Other() throws Exception { Thread.sleep(60_000); } }
                        """).index("sample.Other").into(folder, "alpha.jar");
        assertRefused("longer than 5");
    }

    @Test
    void aPluginThatWantsOtherPluginsIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A")
                .manifest("Plugin-Dependencies", "beta")
                .into(folder, "alpha.jar");
        assertRefused("its own jar");
    }

    @Test
    void anEntryThatPointsOutsideIsRefused() throws IOException {
        JarMaker.titling("alpha", "1.0.0", "A")
                .entry("../../outside.txt", new byte[1])
                .into(folder, "alpha.jar");
        assertRefused("points outside");
    }

    @Test
    void aJarThatIsTooLargeIsRefused() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        JarMaker.titling("alpha", "1.0.0", "A").entry("noise.bin", noise).into(folder, "alpha.jar");
        host.close();
        host = PluginHost.start(List.of(folder), LIMITS.withJarBytes(100_000), news::add);
        assertRefused("are allowed");
    }

    @Test
    void mutatedJarsNeverTakeTheHostDown() throws IOException {
        drop(JarMaker.titling("good", "1.0.0", "good"), "good.jar");
        byte[] jar = JarMaker.titling("alpha", "1.0.0", "A").bytes();
        Random random = new Random(42);
        for (int round = 0; round < 150; round++) {
            byte[] mutated = random.nextInt(4) == 0 ? Arrays.copyOf(jar, random.nextInt(jar.length)) : jar.clone();
            for (int i = 0; i < 1 + random.nextInt(6) && mutated.length > 0; i++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("alpha.jar"), mutated);
            host.refresh();
            assertThat(host.parsers()).isNotEmpty();
        }
        Files.deleteIfExists(folder.resolve("alpha.jar"));
        host.refresh();
        assertThat(answers()).containsExactly("good");
    }

    private void assertRefused(String reason) throws IOException {
        host.refresh();
        assertThat(only().state()).isEqualTo(State.REFUSED);
        assertThat(only().reason()).contains(reason);
        assertThat(heard(HostNews.Refused.class)).hasSize(1);
        assertThat(heard(HostNews.Refused.class).getFirst().reason()).contains(reason);
        drop(JarMaker.titling("good", "1.0.0", "good"), "good.jar");
        assertThat(host.parsers()).hasSize(1);
        assertThat(heard(HostNews.Refused.class)).as("not refused twice").hasSize(1);
    }
}
