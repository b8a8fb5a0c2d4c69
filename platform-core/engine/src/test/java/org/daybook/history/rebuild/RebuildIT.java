package org.daybook.history.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.events.DeskEvent;
import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.daybook.shared.Outcome;
import org.daybook.work.Progress;
import org.daybook.work.RunningWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildIT {

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
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            Future<?> writer = others.submit(() -> {
                while (going.get()) {
                    desk.changes("later" + written.getAndIncrement(), 3);
                }
            });
            Future<?> reader = others.submit(() -> {
                int least = 300;
                while (going.get()) {
                    int rows = desk.rows().size();
                    if (rows < least) {
                        wrong.incrementAndGet();
                    }
                    least = Math.max(least, rows);
                }
            });
            for (int round = 0; round < 5; round++) {
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
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> desk.rebuilding.run(Set.of(), "tester", broken)))
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
