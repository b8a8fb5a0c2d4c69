package org.daybook.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.daybook.app.launcher.Machine.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a bash script")
class LauncherTest {

    private Machine machine;

    @BeforeEach
    void aFreshMachine(@TempDir Path folder) throws IOException {
        machine = new Machine(folder);
    }

    @Test
    void aJdkOfTheUsualFoldersIsFoundWhateverElseLiesThere() throws Exception {
        machine.jdk("a-jre-17", "17.0.9");
        machine.jdk("b-jdk-25", "25.0.3");
        machine.built();
        Answer answer = machine.daybook("run", "--port", "8123");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output()).endsWith("org.daybook.app.Daybook\nrun\n--port\n8123\n");
    }

    @Test
    void aJdkThatIsTooOldIsNamedAndTheRemedyToo() throws Exception {
        machine.jdk("old", "21.0.2");
        machine.jdk("ancient", "1.8.0_402");
        machine.built();
        Answer answer = machine.daybook("run");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.errors())
                .contains("needs a JDK 25 or newer", "JDK 21 in ", "/jvm/old", "JDK 8 in ", "Install one", "JAVA_HOME");
    }

    @Test
    void aMachineWithoutAnyJdkIsToldSo() throws Exception {
        machine.script("jvm/only-a-jre/bin/java", "exit 0");
        assertThat(machine.daybook("extract", "-").errors()).contains("None was found.");
    }

    @Test
    void aJdkNamedByVariableIsTakenOrRefusedButNeverPassedOver() throws Exception {
        machine.jdk("new", "25");
        Path old = machine.jdk("old", "17.0.1");
        machine.built();
        Answer answer = machine.daybook(List.of("DAYBOOK_JAVA_HOME=" + old), "run");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.errors()).contains("a JDK 17. Daybook needs a JDK 25 or newer");
    }

    @Test
    void aNewerJdkWillDo() throws Exception {
        Path newer = machine.jdk("newer", "26.0.1");
        machine.built();
        assertThat(machine.daybook(List.of("JAVA_HOME=" + newer), "extract", "a file")
                        .output())
                .endsWith("ExtractCommand\na file\n");
    }

    @Test
    void anUnknownCommandIsRefusedWithTheUsage() throws Exception {
        Answer answer = machine.daybook("dance");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).contains("no command 'dance'", "Usage: ./daybook");
    }

    @Test
    void changedSourcesAreBuiltFirstAndAFailedBuildStartsNothing() throws Exception {
        machine.jdk("jdk", "25");
        machine.built();
        machine.file("a tree/ui/src/main/java/View.java", "class View {}");
        Files.setLastModifiedTime(
                machine.tree().resolve("deploy/app/target/built"),
                FileTime.from(Instant.parse("2025-07-01T00:00:00Z")));
        Answer answer = machine.daybook("extract", "-");
        assertThat(answer.errors()).contains("Building Daybook", "The build failed");
        assertThat(answer.output()).isEmpty();
        assertThat(answer.status()).isEqualTo(1);
    }

    @Test
    void changedTestsDoNotMakeTheProgramStale() throws Exception {
        machine.jdk("jdk", "25");
        machine.built();
        machine.file("a tree/ui/src/test/java/ViewTest.java", "class ViewTest {}");
        Files.setLastModifiedTime(
                machine.tree().resolve("deploy/app/target/built"),
                FileTime.from(Instant.parse("2025-07-01T00:00:00Z")));
        assertThat(machine.daybook("rebuild", "aid").output()).endsWith("rebuild\naid\n");
    }

    @Test
    void theLastLineOfATestRunCountsTheTests() throws Exception {
        machine.jdk("jdk", "25");
        machine.script("bin/mvn", """
                mkdir -p ui/target/surefire-reports deploy/app/target/failsafe-reports
                echo '<testsuite name="a" time="1.5" tests="7" errors="1" skipped="2" failures="1">' \\
                  > ui/target/surefire-reports/TEST-a.xml
                echo '<testsuite name="b" tests="30" errors="0" skipped="0" failures="0">' \\
                  > deploy/app/target/failsafe-reports/TEST-b.xml
                echo "maven says $*"
                exit 3""");
        machine.file("a tree/plugins/x/target/surefire-reports/TEST-old.xml", "<testsuite tests=\"99\">");
        Files.setLastModifiedTime(
                machine.tree().resolve("plugins/x/target/surefire-reports/TEST-old.xml"),
                FileTime.from(Instant.parse("2025-07-01T00:00:00Z")));
        Answer answer = machine.daybook("test", "-pl", "ui");
        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.output())
                .startsWith("maven says -B -ntp -T 2 -Pbenchmarks verify -pl ui\n")
                .endsWith("\n33 passed, 2 failed, 2 skipped\n");
    }

    @Test
    void aFrontendBuildWithNpmFailsTheTests() throws Exception {
        machine.jdk("jdk", "25");
        machine.script("bin/mvn", "echo '--- vaadin:25.2.5:build-frontend (default) @ app ---'");
        assertThat(machine.daybook("test", "-o"))
                .returns(1, Answer::status)
                .extracting(Answer::output)
                .asString()
                .contains("wanted a frontend build with npm")
                .endsWith("0 passed, 0 failed, 0 skipped\n");
    }
}
