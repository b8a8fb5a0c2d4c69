package org.daybook.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.daybook.app.survival.Rounds;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Daybook and PostgreSQL are killed in the middle of recording, deciding and rebuilding. What was acknowledged is there
 * afterwards, nothing is there twice, and the views equal fresh ones. {@code -Ddaybook.survival.rounds=200} makes it long.
 */
class HardKillIT {

    private static final int ROUNDS = Rounds.of(3);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();

    @Test
    void whatWasAcknowledgedSurvivesAndNothingIsThereTwice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Process desk = start(round);
            try {
                awaitMore(20);
                switch (round % 3) {
                    case 0 -> {} // only the application: its server lives on and is found again
                    case 1 -> {
                        killServer(); // only the server: the application starts it again and goes on
                        awaitMore(20);
                    }
                    default -> killServer(); // both
                }
            } finally {
                desk.destroyForcibly().waitFor();
            }
        }

        try (var context = Parts.start(data)) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            List<String> stored = jdbc.query(
                    "select case name when 'fact.custom-recorded' then 'recorded ' else 'accepted ' end || stream"
                            + " from record.events where stream like 'f-%' order by 1",
                    (row, number) -> row.getString(1));
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);

            context.getBean(LiveViews.class).awaitCaughtUp(PATIENCE.toMillis());
            Map<String, String> live = Parts.hashes(context);
            assertThat(context.getBean(Rebuilding.class).run(Set.of(), "anna", Progress.silent()))
                    .isTrue();
            context.getBean(LiveViews.class).awaitCaughtUp(PATIENCE.toMillis());
            assertThat(Parts.hashes(context)).isEqualTo(live);
            assertThat(jdbc.queryForList("select 1 from views.dead_letters")).isEmpty();
        }
    }

    private Process start(int round) throws IOException {
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedDesk.class.getName(),
                        data.toString(),
                        String.valueOf(round))
                .redirectError(data.resolve("desk-" + round + ".log").toFile())
                .start();
        Thread.ofPlatform().daemon().start(() -> listen(desk));
        return desk;
    }

    // A line that was cut by the kill was not acknowledged to anybody.
    private void listen(Process desk) {
        try (BufferedReader lines = desk.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                if (line.matches("(recorded|accepted) f-\\d+-\\d+")) {
                    acknowledged.add(line);
                }
                line = lines.readLine();
            }
        } catch (IOException killed) {
            // as intended
        }
    }

    private void awaitMore(int count) throws InterruptedException {
        int wanted = acknowledged.size() + count;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < wanted) {
            assertThat(System.nanoTime()).as("nothing is acknowledged any more").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private void killServer() throws IOException {
        String process = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip();
        ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly();
    }
}
