package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.daybook.app.CommandLine.Misunderstood;
import org.daybook.app.CommandLine.Task;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void withoutWordsTheDeskIsServedFromTheHomeDirectory() throws Misunderstood {
        CommandLine line = CommandLine.of();
        assertThat(line.task()).isEqualTo(Task.RUN);
        assertThat(line.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".daybook"));
        assertThat(line.springArguments()).contains("--daybook.empty=false").noneMatch(each -> each.contains("port"));
    }

    @Test
    void theDirectoryThePortAndEmptinessAreSaid() throws Misunderstood {
        CommandLine line = CommandLine.of("run", "--data", "/srv/desk", "--port", "0", "--empty");
        assertThat(line.springArguments())
                .containsExactlyInAnyOrder("--daybook.data=/srv/desk", "--server.port=0", "--daybook.empty=true");
    }

    @Test
    void anyPropertyOfSpringIsHandedOn() throws Misunderstood {
        assertThat(CommandLine.of("--server.address=0.0.0.0").springArguments()).contains("--server.address=0.0.0.0");
    }

    @Test
    void viewsToRebuildAreNamed() throws Misunderstood {
        CommandLine line = CommandLine.of("rebuild", "matrix", "--data", "/srv/desk", "aid");
        assertThat(line.task()).isEqualTo(Task.REBUILD);
        assertThat(line.rest()).containsExactly("matrix", "aid");
        assertThat(line.springArguments()).doesNotContain("matrix");
    }

    @Test
    void aBackupNamesItsFileAndMayComeFromAnotherDatabase() throws Misunderstood {
        CommandLine line = CommandLine.of("backup", "day.zip", "--daybook.database.url=jdbc:postgresql://db/daybook");
        assertThat(line.task()).isEqualTo(Task.BACKUP);
        assertThat(line.words()).containsExactly("day.zip");
        assertThat(line.springArguments())
                .contains("--daybook.database.url=jdbc:postgresql://db/daybook")
                .doesNotContain("day.zip");
    }

    @Test
    void allWordsOfExtractAreItsOwn() throws Misunderstood {
        CommandLine line = CommandLine.of("extract", "--data", "x", "a.txt");
        assertThat(line.task()).isEqualTo(Task.EXTRACT);
        assertThat(line.rest()).containsExactly("--data", "x", "a.txt");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        assertThatThrownBy(() -> CommandLine.of("rnu")).hasMessageContaining("rnu");
        assertThatThrownBy(() -> CommandLine.of("run", "now")).hasMessageContaining("now");
        assertThatThrownBy(() -> CommandLine.of("--port", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> CommandLine.of("--data")).hasMessageContaining("--data");
    }
}
