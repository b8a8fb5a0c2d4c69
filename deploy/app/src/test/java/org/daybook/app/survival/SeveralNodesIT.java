package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.app.running.PlainServer;
import org.daybook.app.wiring.Parts;
import org.daybook.gateway.Gateway;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Desks as processes of their own on one PostgreSQL, and this one beside them. */
class SeveralNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TAKEN_OVER_WITHIN = 20;

    @TempDir
    Path folder;

    private final Map<String, Set<String>> said = new ConcurrentHashMap<>();
    private final List<Process> nodes = new ArrayList<>();

    @Test
    void allAcceptWorkConflictsAreToldAndAnotherFoldsWhereOneDied() throws Exception {
        try (PlainServer server = PlainServer.start(folder).withTables()) {
            Process anna = node(server, "anna");
            Process bea = node(server, "bea");
            until("both work", () -> said("anna", "won") + said("anna", "told") > 30 && said("bea", "known") > 0);
            until("both win at times", () -> said("anna", "won") > 3 && said("bea", "won") > 3);

            Set<String> heard = ConcurrentHashMap.newKeySet();
            try (ConfigurableApplicationContext third = Parts.start(folder.resolve("third"), server.options());
                    Gateway.Watch _ = third.getBean(Gateway.class).watch(heard::add)) {
                assertThat(folder(server)).isIn(anna.pid(), bea.pid());
                until("changes that another node has made are pushed", () -> heard.contains("facts"));
                assertThat(folder(server)).isIn(anna.pid(), bea.pid());

                long killed = folder(server);
                (killed == anna.pid() ? anna : bea).destroyForcibly().waitFor();
                long died = System.nanoTime();
                long before = position(server);
                until("another node folds", () -> folder(server) != killed && position(server) > before);
                assertThat(Duration.ofNanos(System.nanoTime() - died))
                        .isLessThan(Duration.ofSeconds(TAKEN_OVER_WITHIN));
                nodes.forEach(Process::destroyForcibly);
                for (Process node : nodes) {
                    node.waitFor();
                }
                oneStoryForAll(server, third);
            } finally {
                nodes.forEach(Process::destroyForcibly);
            }
        }
    }

    private void oneStoryForAll(PlainServer server, ConfigurableApplicationContext desk) throws Exception {
        assertThat(
                        server.ask(
                                "select stream from record.events where name like 'review.%' group by stream having count(*) > 1"))
                .as("decided twice")
                .isEmpty();
        assertThat(server.ask("select payload->>'document' from record.events where name = 'document.refused'"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(server.ask("select 'won ' || stream || ' ' || (payload->>'analyst') from record.events"
                        + " where name like 'review.%'"))
                .containsAll(all("anna", "won"))
                .containsAll(all("bea", "won"));
        assertThat(said("anna", "failed") + said("bea", "failed")).isZero();
        assertThat(said("anna", "told") + said("bea", "told")).isPositive();

        LiveViews live = desk.getBean(LiveViews.class);
        live.awaitCaughtUp(PATIENCE.toMillis());
        Map<String, String> seen = Parts.hashes(desk);
        assertThat(desk.getBean(Rebuilding.class).run(Set.of(), "anna", Progress.silent()))
                .isTrue();
        live.awaitCaughtUp(PATIENCE.toMillis());
        assertThat(Parts.hashes(desk)).isEqualTo(seen);
    }

    private Process node(PlainServer server, String analyst) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                NodeDesk.class.getName(),
                folder.resolve(analyst).toString(),
                analyst));
        command.addAll(List.of(server.options()));
        Process node = new ProcessBuilder(command)
                .redirectError(folder.resolve(analyst + ".log").toFile())
                .start();
        nodes.add(node);
        said.put(analyst, ConcurrentHashMap.newKeySet());
        Thread.ofPlatform().daemon().start(() -> listen(node, said.get(analyst)));
        return node;
    }

    // A line that was cut by the kill was not acknowledged to anybody.
    private static void listen(Process node, Set<String> lines) {
        try (BufferedReader reader = node.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.matches("(recorded|known|won|told) f-shared-\\d+|failed .*")) {
                    lines.add(line);
                }
            }
        } catch (IOException killed) {
            // as intended
        }
    }

    private long said(String analyst, String word) {
        return said.getOrDefault(analyst, Set.of()).stream()
                .filter(line -> line.startsWith(word + " "))
                .count();
    }

    private List<String> all(String analyst, String word) {
        return said.getOrDefault(analyst, Set.of()).stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line + " " + analyst)
                .toList();
    }

    /** The process that folds the facts; 0 for none. */
    private static long folder(PlainServer server) throws Exception {
        String owner = server.ask("select coalesce(owner, '0-') from views.view_positions where view = 'facts'")
                .getFirst();
        return Long.parseLong(owner.substring(0, owner.indexOf('-')));
    }

    private static long position(PlainServer server) throws Exception {
        return Long.parseLong(server.ask("select position from views.view_positions where view = 'facts'")
                .getFirst());
    }

    private static void until(String what, Callable<Boolean> met) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.call()) {
            assertThat(System.nanoTime()).as("waited too long until %s", what).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
