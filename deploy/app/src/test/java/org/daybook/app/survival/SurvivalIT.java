package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.daybook.app.running.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole application in the middle of reading articles, and its database server with it. */
class SurvivalIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SAMPLES = 18;
    private static final String NOW = " where valid_to = 9223372036854775807";

    @TempDir
    Path data;

    @Test
    void nothingRecordedIsLostByHardKillsAndARebuildWithoutPluginsGivesTheSameViews() throws Exception {
        OutsideView record = new OutsideView(data);
        List<String> afterTheFirst = killTheDesk(record);
        List<String> afterTheSecond = killDeskAndServer(record, afterTheFirst.size());
        assertThat(afterTheSecond).containsAll(afterTheFirst);

        Map<String, String> live;
        try (RunningDesk desk = RunningDesk.start(data)) {
            assertThat(desk.address()).startsWith("http");
            until(
                    "all samples are read",
                    () -> record.count("record.events where name = 'article.ingested'") == SAMPLES);
            until("the views have caught up", () -> viewsHoldTheRecord(record));
            assertThat(record.events()).containsAll(afterTheSecond).doesNotHaveDuplicates();
            assertThat(record.brokenStreams()).isEmpty();
            live = hashes(record);
        }

        String noPlugins = "--daybook.plugins.bundled=" + Files.createDirectory(data.resolve("none"));
        assertThat(RunningDesk.task(data, "verify")).contains("Whole: ");
        assertThat(RunningDesk.task(data, "rebuild")).contains("100 %");
        try (RunningDesk desk = RunningDesk.start(data, noPlugins)) {
            assertThat(desk.address()).startsWith("http");
            assertThat(hashes(record)).isEqualTo(live);
        }
    }

    private List<String> killTheDesk(OutsideView record) throws Exception {
        RunningDesk desk = RunningDesk.start(data);
        assertThat(desk.oneTimePassword()).isNotBlank();
        until("some articles are read", () -> record.count("record.events") > 40);
        desk.kill();
        return record.events();
    }

    private List<String> killDeskAndServer(OutsideView record, int before) throws Exception {
        RunningDesk desk = RunningDesk.start(data);
        assertThat(desk.address()).startsWith("http");
        until("more articles are read", () -> record.count("record.events") > before + 40);
        List<String> acknowledged = record.events();
        ProcessHandle.of(record.serverProcess()).orElseThrow().destroyForcibly();
        desk.kill();
        return acknowledged;
    }

    private static boolean viewsHoldTheRecord(OutsideView record) throws Exception {
        long facts = record.count("record.events where name like 'fact.%'");
        return facts > 0
                && record.count("views.view_facts" + NOW) == facts
                && record.count("views.view_articles" + NOW) == SAMPLES
                && record.count("views.view_positions where position < (select max(position) from record.events)") == 0;
    }

    private static Map<String, String> hashes(OutsideView record) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        for (String view : record.views()) {
            hashes.put(view, record.hash(view));
        }
        return hashes;
    }

    private static void until(String what, Callable<Boolean> met) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.call()) {
            assertThat(System.nanoTime()).as("waited too long until %s", what).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
