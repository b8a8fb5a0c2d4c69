package org.daybook.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.host.InstalledPlugin.State;
import org.junit.jupiter.api.Test;

/** What an extension does when it is called stays its own trouble. */
class GuardedCallsTest extends PluginFixture {

    @Test
    void aThrownErrorIsAnAnswer() throws IOException {
        assertAnswers("throw new OutOfMemoryError(\"all of it\");", "OutOfMemoryError: all of it");
        assertAnswers("throw new RuntimeException();", "RuntimeException");
        assertAnswers("return parse(d);", "StackOverflowError");
        assertAnswers("return null;", "answered null");
        assertAnswers("throw new RuntimeException() { public String getMessage() { throw new Error(); } };", "");
    }

    @Test
    void aCallThatNeverEndsIsAnsweredInTimeAndThePluginPaused() throws IOException {
        drop(JarMaker.parsing("alpha", "while (d != null) { Thread.onSpinWait(); } return null;"), "alpha.jar");
        long start = System.nanoTime();
        assertThat(answers().getFirst()).contains("longer than 0.8 s").contains("does not stop");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
        assertThat(only().state()).isEqualTo(State.PAUSED);
        assertThat(answers().getFirst()).contains("is paused");
    }

    @Test
    void aCallThatSleepsIsInterrupted() throws IOException {
        drop(
                JarMaker.parsing("alpha", "try { Thread.sleep(9000); } catch (InterruptedException e) {} return null;"),
                "alpha.jar");
        assertThat(answers().getFirst()).contains("longer than 0.8 s").doesNotContain("does not stop");
        assertThat(only().state()).isEqualTo(State.STARTED);
    }

    @Test
    void failuresInARowPauseAPluginUntilItIsResumed() throws IOException {
        drop(JarMaker.parsing("alpha", "throw new RuntimeException(\"no\");"), "alpha.jar");
        for (int i = 0; i < 3; i++) {
            assertThat(answers().getFirst()).isEqualTo("RuntimeException: no");
        }
        assertThat(only().state()).isEqualTo(State.PAUSED);
        assertThat(only().reason()).contains("3 failures in a row").contains("a.txt");
        assertThat(heard(HostNews.Failed.class)).hasSize(3);
        assertThat(heard(HostNews.Paused.class)).hasSize(1);
        assertThat(host.resume("alpha")).isInstanceOf(Answer.Given.class);
        assertThat(host.resume("alpha")).isInstanceOf(Answer.Failed.class);
        assertThat(heard(HostNews.Started.class)).hasSize(2);
        assertThat(only().state()).isEqualTo(State.STARTED);
        assertThat(answers().getFirst()).isEqualTo("RuntimeException: no");
    }

    @Test
    void aSuccessInBetweenStartsTheCountAnew() throws IOException {
        drop(
                JarMaker.plugin("alpha", "1.0.0")
                        .source(JarMaker.PARSER
                                .formatted(
                                        "if (++calls % 3 > 0) throw new RuntimeException(); return new ParseResult.NotMine();")
                                .replace("{\n    public P", "{ int calls;\n    public P"))
                        .index("sample.Parser"),
                "alpha.jar");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            answers.addAll(answers());
        }
        assertThat(answers).filteredOn("not mine"::equals).hasSize(3);
        assertThat(only().state()).isEqualTo(State.STARTED);
    }

    @Test
    void theClassesOfTheHostAreNotSeen() throws IOException {
        assertAnswers("org.axonframework.common.Assert.notNull(d, () -> \"\"); return null;", "NoClassDefFoundError");
        assertAnswers(
                "throw new RuntimeException(\"\" + org.daybook.host.HostLimits.usual());", "NoClassDefFoundError");
        assertAnswers(
                "throw new RuntimeException(\"\" + tools.jackson.core.JsonToken.START_ARRAY);", "NoClassDefFoundError");
    }

    @Test
    void theJdkAndTheLoggerAreSeen() throws IOException {
        assertAnswers(
                "org.slf4j.LoggerFactory.getLogger(\"x\").info(\"seen\");"
                        + "return new ParseResult.Unreadable(\"\" + java.util.regex.Pattern.compile(\"a\"));",
                "a");
    }

    @Test
    void theContextClassLoaderIsThePluginsOwn() throws IOException {
        assertAnswers(
                "return new ParseResult.Unreadable(\"\" + (Thread.currentThread().getContextClassLoader() == getClass().getClassLoader()));",
                "true");
    }

    private void assertAnswers(String statement, String words) throws IOException {
        drop(JarMaker.parsing("alpha", statement), "alpha.jar");
        assertThat(answers()).hasSize(1);
        assertThat(answers().getFirst()).contains(words);
        java.nio.file.Files.delete(folder.resolve("alpha.jar"));
        host.refresh();
    }
}
