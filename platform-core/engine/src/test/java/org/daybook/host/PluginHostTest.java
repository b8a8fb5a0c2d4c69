package org.daybook.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.daybook.host.InstalledPlugin.State;
import org.junit.jupiter.api.Test;

class PluginHostTest extends PluginFixture {

    @Test
    void aJarInTheFolderIsUsed() throws IOException {
        drop(JarMaker.titling("alpha", "1.0.0", "A"), "alpha.jar");
        assertThat(answers()).containsExactly("A");
        assertThat(only().state()).isEqualTo(State.STARTED);
        assertThat(only().extensions()).containsExactly("parser");
        assertThat(only().sha256()).hasSize(64);
        assertThat(heard(HostNews.Started.class)).hasSize(1);
    }

    @Test
    void aDroppedJarIsUsedWithinTwoSecondsWithoutARestart() throws IOException {
        host.watch();
        Path part = JarMaker.titling("alpha", "1.0.0", "A").into(folder, "alpha.part");
        Files.move(part, folder.resolve("alpha.jar"));
        assertThat(within(Duration.ofSeconds(2), () -> answers().equals(List.of("A"))))
                .isTrue();
        Files.delete(folder.resolve("alpha.jar"));
        assertThat(within(Duration.ofSeconds(2), () -> host.parsers().isEmpty()))
                .isTrue();
        // told a moment after nobody uses it any more
        assertThat(within(
                        Duration.ofSeconds(2),
                        () -> !heard(HostNews.Removed.class).isEmpty()))
                .isTrue();
        assertThat(heard(HostNews.Removed.class)).hasSize(1);
    }

    @Test
    void aJarThatIsStillBeingCopiedIsNotRefused() throws IOException, InterruptedException {
        byte[] jar = JarMaker.titling("alpha", "1.0.0", "A").bytes();
        host.watch();
        for (int written = 300; written < jar.length; written += 300) {
            Files.write(folder.resolve("alpha.jar"), java.util.Arrays.copyOf(jar, written));
            Thread.sleep(120);
        }
        Files.write(folder.resolve("alpha.jar"), jar);
        assertThat(within(Duration.ofSeconds(3), () -> answers().equals(List.of("A"))))
                .isTrue();
        assertThat(heard(HostNews.Refused.class)).isEmpty();
    }

    @Test
    void theHighestVersionOfAPluginIsUsed() throws IOException {
        drop(JarMaker.titling("alpha", "1.9.0", "old"), "alpha-old.jar");
        drop(JarMaker.titling("alpha", "1.10.0", "new"), "alpha-new.jar");
        assertThat(answers()).containsExactly("new");
        assertThat(host.plugins()).extracting(InstalledPlugin::state).containsExactly(State.STARTED, State.SET_ASIDE);
        Files.delete(folder.resolve("alpha-new.jar"));
        host.refresh();
        assertThat(answers()).containsExactly("old");
    }

    @Test
    void aNewVersionThatDoesNotStartLeavesTheOldOneInUse() throws IOException {
        drop(JarMaker.titling("alpha", "1.0.0", "old"), "alpha-old.jar");
        drop(
                JarMaker.plugin("alpha", "2.0.0")
                        .source(JarMaker.PARSER
                                .formatted("return new ParseResult.NotMine();")
                                .replace("{\n    public P", "{ { int[] a = new int[-1]; }\n    public P"))
                        .index("sample.Parser"),
                "alpha-new.jar");
        assertThat(answers()).containsExactly("old");
        assertThat(heard(HostNews.Refused.class)).hasSize(1);
    }

    @Test
    void aChangedJarOfTheSameNameIsReadAgain() throws IOException {
        drop(JarMaker.titling("alpha", "1.0.0", "first"), "alpha.jar");
        drop(JarMaker.titling("alpha", "1.0.0", "second, with a longer title"), "alpha.jar");
        assertThat(answers()).containsExactly("second, with a longer title");
    }

    @Test
    void anInstalledJarIsKeptAndABrokenOneIsNot() throws IOException {
        Answer<InstalledPlugin> good = host.install(
                "upload.jar", JarMaker.titling("alpha", "1.0.0", "A").bytes());
        Answer<InstalledPlugin> bad =
                host.install("bad.jar", "no jar".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Answer<InstalledPlugin> worse = host.install(
                "worse.jar",
                JarMaker.plugin("beta", "1.0.0").index("missing.Class").bytes());
        assertThat(good).isInstanceOf(Answer.Given.class);
        assertThat(bad).isInstanceOf(Answer.Failed.class);
        assertThat(worse).isInstanceOf(Answer.Failed.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("alpha-1.0.0.jar");
        }
        assertThat(answers()).containsExactly("A");
    }

    @Test
    void aPluginThatCameWithDaybookCannotBeRemovedButReplaced(@org.junit.jupiter.api.io.TempDir Path bundled)
            throws IOException {
        JarMaker.titling("alpha", "1.0.0", "bundled").into(bundled, "alpha.jar");
        try (PluginHost both = PluginHost.start(List.of(bundled, folder), LIMITS, news::add)) {
            assertThat(both.remove("alpha")).isInstanceOf(Answer.Failed.class);
            both.install("own.jar", JarMaker.titling("alpha", "1.0.1", "own").bytes());
            assertThat(answer(both.parsers().getFirst())).isEqualTo("own");
            assertThat(both.remove("alpha")).isInstanceOf(Answer.Given.class);
            assertThat(answer(both.parsers().getFirst())).isEqualTo("bundled");
        }
    }

    @Test
    void aRemovedPluginLeavesNothingInMemory() throws IOException, InterruptedException {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < 25; round++) {
            drop(JarMaker.titling("alpha", "1.0." + round, "round " + round), "alpha.jar");
            assertThat(answers()).containsExactly("round " + round);
            loaders.add(new WeakReference<>(
                    host.parsers().getFirst().instance().getClass().getClassLoader()));
            Files.delete(folder.resolve("alpha.jar"));
            host.refresh();
        }
        assertThat(within(Duration.ofSeconds(10), () -> {
                    System.gc();
                    return loaders.stream().allMatch(each -> each.get() == null);
                }))
                .isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("plugin-alpha"));
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                return false;
            }
        }
        return condition.getAsBoolean();
    }
}
