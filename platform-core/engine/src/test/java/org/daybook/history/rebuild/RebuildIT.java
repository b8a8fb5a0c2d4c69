package org.daybook.history.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.events.DeskEvent;
import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.daybook.history.folding.Decoding;
import org.daybook.history.moments.RowChange;
import org.daybook.history.tables.RowsHash;
import org.daybook.shared.Moments;
import org.daybook.shared.Outcome;
import org.daybook.work.Progress;
import org.daybook.work.RunningWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildIT {

    /** Readings of the view while it is swapped; the long form takes 10,000. */
    private static final int PROBES = Integer.getInteger("daybook.probes", 200);

    // so that ten thousand readings are not of ever more rows
    private static final Duration WRITERS_PAUSE = Duration.ofMillis(10);

    private final Desk desk;

    RebuildIT() throws SQLException {
        desk = new Desk(Tally.view());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRebuiltViewHoldsTheSameAsTheLiveOne() throws Exception {
        fill(200, 7);
        desk.changes("poison", 3);
        desk.changes("leaver", 4);
        desk.caughtUp();
        String before = desk.hash();
        List<String> dead = desk.deadLetters();
        desk.database.jdbc().update("update tally set times = -1");

        assertThat(desk.rebuild()).isTrue();
        desk.caughtUp();

        assertThat(desk.hash()).isEqualTo(before);
        assertThat(desk.deadLetters()).isEqualTo(dead).isNotEmpty();
        assertThat(desk.tables()).containsExactly("tally");
    }

    @Test
    void aRebuildStandsInTheRecordWithWhoAskedForIt() throws Exception {
        fill(10, 2);
        desk.rebuild();
        assertThat(desk.journal.last("view-tally"))
                .get()
                .isInstanceOfSatisfying(DeskEvent.ViewRebuilt.class, rebuilt -> {
                    assertThat(rebuilt.by()).isEqualTo("tester");
                    assertThat(rebuilt.events()).isEqualTo(20);
                    assertThat(rebuilt.rows()).isEqualTo(10);
                });
    }

    @Test
    void whatIsAppendedMeanwhileIsNeitherLostNorCountedTwiceAndNobodySeesAnEmptyView() throws Exception {
        fill(300, 5);
        desk.caughtUp();
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger probes = new AtomicInteger();
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            Future<?> writer = others.submit(() -> {
                while (going.get()) {
                    desk.changes("later" + written.getAndIncrement(), 3);
                    Thread.sleep(WRITERS_PAUSE);
                }
                return null;
            });
            Future<?> reader = others.submit(() -> {
                int least = 300;
                while (going.get()) {
                    int rows = desk.rows().size();
                    probes.incrementAndGet();
                    if (rows < least) {
                        wrong.incrementAndGet();
                    }
                    least = Math.max(least, rows);
                }
            });
            for (int round = 0; round < 5 || probes.get() < PROBES; round++) {
                assertThat(desk.rebuild()).isTrue();
            }
            going.set(false);
            writer.get();
            reader.get();
        }
        desk.caughtUp();
        assertThat(wrong).hasValue(0);
        assertThat(desk.rows()).hasSize(300 + written.get());
        assertThat(desk.rows()).filteredOn(row -> row.startsWith("later")).allMatch(row -> row.endsWith(" 3 2"));
        String live = desk.hash();
        desk.rebuild();
        assertThat(desk.hash()).isEqualTo(live);
    }

    @Test
    void atEveryPastPositionTheViewIsWhatARebuildThatStopsThereComesTo() throws Exception {
        Random chance = new Random(5);
        for (int round = 0; round < 150; round++) {
            String user = (chance.nextInt(5) == 0 ? "leaver" : "user") + chance.nextInt(25);
            desk.note(user, 1 + chance.nextInt(4));
        }
        desk.caughtUp();
        Rebuild rebuild = new Rebuild(
                desk.views,
                desk.database.application(),
                new Decoding(desk.database.reader()),
                new RebuildLimits(2, 10, 6),
                "tester",
                Progress.silent());
        long head = 150;
        for (int round = 0; round < 100; round++) {
            long position = chance.nextLong(head + 1);
            int number = 1000 + round;
            boolean swapped = rebuild.run(
                    number,
                    position,
                    (views, end, progress) -> {
                        RebuiltView<?> view = views.getFirst();
                        assertThat(RowsHash.asOf(view.connection(), view.shadow(), Moments.NOW))
                                .isEqualTo(RowsHash.asOf(view.connection(), view.table(), position));
                        return false;
                    },
                    done -> {});
            assertThat(swapped).isFalse();
        }
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndWaitsForTheDecision() throws Exception {
        fill(20, 2);
        desk.caughtUp();
        desk.database.jdbc().update("update tally set times = 7 where key = 'user3'");
        desk.database.jdbc().update("delete from tally where key = 'user4'");
        desk.database.jdbc().update("update tally set key = 'ghost' where key = 'user5'");

        String work = preview();
        RebuildPreviews.Row row = desk.rebuilding.previews().rows().getFirst();
        assertThat(List.of(row.added(), row.gone(), row.changed())).containsExactly(2L, 1L, 1L);
        assertThat(row.samples())
                .filteredOn(sample -> sample.key().equals("user3"))
                .singleElement()
                .satisfies(sample -> assertThat(sample.columns())
                        .containsExactly(new RowChange.Column("times", Optional.of("7"), Optional.of("2"))));
        assertThat(desk.rows()).contains("user3 7 1");
        assertThat(desk.rebuilding.start(new PreviewRebuild(Set.of(), "ben"))).isInstanceOf(Outcome.Refused.class);

        assertThat(desk.rebuilding.previews().swap(work)).isInstanceOf(Outcome.Done.class);
        ended();
        assertThat(desk.rows()).hasSize(20).contains("user3 2 1").noneMatch(line -> line.startsWith("ghost"));
        assertThat(desk.rebuilding.previews().swap(work)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aPreviewThatIsGivenUpLeavesNothingBehind() throws Exception {
        fill(20, 2);
        desk.caughtUp();
        desk.database.jdbc().update("update tally set times = 7 where key = 'user3'");
        desk.workshop.cancel(preview());
        ended();
        assertThat(desk.rows()).contains("user3 7 1");
        assertThat(desk.tables()).containsExactly("tally");
        assertThat(desk.rebuilding.previews().rows()).isEmpty();
    }

    private String preview() throws InterruptedException {
        Outcome outcome = desk.rebuilding.start(new PreviewRebuild(Set.of(), "anna"));
        for (int i = 0; i < 1000 && desk.rebuilding.previews().rows().isEmpty(); i++) {
            Thread.sleep(10);
        }
        return ((Outcome.Started) outcome).workId();
    }

    private void ended() throws InterruptedException {
        for (int i = 0; i < 1000 && running(); i++) {
            Thread.sleep(10);
        }
        assertThat(running()).isFalse();
    }

    @Test
    void aCancelledRebuildLeavesNothingBehind() throws Exception {
        fill(100, 5);
        desk.caughtUp();
        String before = desk.hash();

        for (int step : new int[] {0, 1, 250, 499}) {
            assertThat(desk.rebuilding.run(Set.of(), "tester", cancelledAt(step)))
                    .isFalse();
            assertThat(desk.tables()).containsExactly("tally");
        }

        assertThat(desk.hash()).isEqualTo(before);
        assertThat(desk.journal.last("view-tally")).isEmpty();
        desk.changes("afterwards", 1);
        desk.caughtUp();
        assertThat(desk.rows()).contains("afterwards 1 0");
    }

    @Test
    void aFailedRebuildLeavesNothingBehind() throws Exception {
        fill(10, 1);
        desk.caughtUp();
        Progress broken = new Progress() {
            @Override
            public void done(long steps) {
                throw new IllegalStateException("the lights went out");
            }
        };
        assertThatThrownBy(() -> desk.rebuilding.run(Set.of(), "tester", broken))
                .hasMessage("the lights went out");
        assertThat(desk.tables()).containsExactly("tally");
    }

    @Test
    void aRebuildRunsAsWorkAndUnknownViewsAreRefused() throws Exception {
        fill(20, 2);
        assertThat(desk.rebuilding.start(new RebuildViews(Set.of("matrixx"), "anna")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("matrixx", "tally"));
        assertThat(desk.rebuilding.start(new RebuildViews(Set.of("tally"), "anna")))
                .isInstanceOf(Outcome.Started.class);
        for (int i = 0; i < 500 && running(); i++) {
            Thread.sleep(10);
        }
        assertThat(desk.workshop.rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RunningWork.State.DONE);
            assertThat(row.total()).isEqualTo(40);
            assertThat(row.messages()).singleElement().asString().startsWith("tally: 20 rows from 40 events");
        });
    }

    private boolean running() {
        return desk.workshop.rows().getFirst().state() == RunningWork.State.RUNNING;
    }

    private void fill(int users, int times) {
        for (int user = 0; user < users; user++) {
            desk.changes("user" + user, times);
        }
    }

    private static Progress cancelledAt(int step) {
        return new Progress() {
            private long done;

            @Override
            public void done(long steps) {
                done = steps;
            }

            @Override
            public boolean cancelled() {
                return done >= step;
            }
        };
    }
}
