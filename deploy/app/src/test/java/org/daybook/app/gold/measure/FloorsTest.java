package org.daybook.app.gold.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void floorsAreLaid() throws IOException {
        Files.writeString(changelog(), "# Changelog\n- Lowered nothing.\n");
        assertThat(floors(true, false).hold("corpus", figures(0.5004, 0.7))).isEmpty();
    }

    @Test
    void aFigureStandsOnItsOwnFloor() throws IOException {
        assertThat(floors(false, false).hold("corpus", figures(0.5004, 0.7))).isEmpty();
        assertThat(floors(false, false).hold("corpus", figures(0.9, 0.9))).isEmpty();
    }

    @Test
    void aFigureBelowItsFloorFails() throws IOException {
        assertThat(floors(false, false).hold("corpus", figures(0.499, 0.7)))
                .containsExactly("aid.f1 is 0.499, below its floor 0.500");
    }

    @Test
    void aFigureThatIsGoneFails() throws IOException {
        assertThat(floors(false, false).hold("corpus", new TreeMap<>())).hasSize(2);
    }

    @Test
    void anotherCorpusFailsUntilItsFloorsAreLaid() throws IOException {
        assertThat(floors(false, false).hold("another", figures(0.9, 0.9)))
                .singleElement()
                .asString()
                .contains("another", "-Ddaybook.floors.raise=true");
        assertThat(floors(true, false).hold("another", figures(0.9, 0.9))).isEmpty();
        assertThat(floors(false, false).hold("another", figures(0.9, 0.9))).isEmpty();
    }

    @Test
    void raisingNeverLowers() throws IOException {
        assertThat(floors(true, false).hold("corpus", figures(0.4, 0.9))).hasSize(1);
        assertThat(floors(false, false).hold("corpus", figures(0.5, 0.7))).isEmpty();
        assertThat(floors(true, false).hold("corpus", figures(0.6, 0.9))).isEmpty();
        assertThat(floors(false, false).hold("corpus", figures(0.5, 0.9)))
                .containsExactly("aid.f1 is 0.500, below its floor 0.600");
    }

    @Test
    void loweringNeedsTheFlagAndALineInTheChangelog() throws IOException {
        SortedMap<String, Double> lower = figures(0.4, 0.7);
        assertThat(floors(false, true).hold("corpus", lower))
                .singleElement()
                .asString()
                .contains("CHANGELOG", "`aid.f1`");
        Files.writeString(changelog(), "# Changelog\n- Lowered the floor of `aid.f1`: parts are no longer items.\n");
        assertThat(floors(true, false).hold("corpus", lower)).hasSize(1);
        assertThat(floors(false, true).hold("corpus", lower)).isEmpty();
        assertThat(floors(false, false).hold("corpus", lower)).isEmpty();
    }

    @Test
    void aPlainRunWritesNothing() throws IOException {
        List<String> before = Files.readAllLines(folder.resolve("floors.json"));
        assertThat(floors(false, false).hold("corpus", figures(0.9, 0.9))).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("floors.json"))).isEqualTo(before);
    }

    private Floors floors(boolean raise, boolean lower) {
        return new Floors(folder.resolve("floors.json"), changelog(), raise, lower);
    }

    private Path changelog() {
        return folder.resolve("CHANGELOG.md");
    }

    private static SortedMap<String, Double> figures(double aid, double spans) {
        return new TreeMap<>(java.util.Map.of("aid.f1", aid, "spans", spans));
    }
}
