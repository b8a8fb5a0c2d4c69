package org.daybook.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.work.RunningWork.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private final Changes changes = new Changes();
    private final Workshop workshop = new Workshop(Clock.systemUTC(), changes);
    private final WorkHandlers handlers = new WorkHandlers(workshop);

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void workTellsHowFarItIsAndHowItEnded() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        workshop.start("Counting", progress -> {
            progress.total(10);
            progress.done(5);
            progress.message("half way");
            half.countDown();
            await(goOn);
            progress.done(10);
        });
        half.await();
        assertThat(handlers.on(new RunningWork())).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Counting");
            assertThat(row.done()).isEqualTo(5);
            assertThat(row.total()).isEqualTo(10);
            assertThat(row.left()).isPresent();
            assertThat(row.state()).isEqualTo(State.RUNNING);
            assertThat(row.messages()).containsExactly("half way");
        });
        goOn.countDown();
        assertThat(ended()).isEqualTo(State.DONE);
    }

    @Test
    void workThatIsCancelledStopsAtItsNextStep() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        String id = workshop.start("Endless", progress -> {
            begun.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
        });
        begun.await();
        assertThat(handlers.on(new CancelWork(id, "anna"))).isEqualTo(new Outcome.Done());
        assertThat(ended()).isEqualTo(State.CANCELLED);
        assertThat(handlers.on(new CancelWork(id, "anna"))).isEqualTo(new Outcome.AlreadySo());
    }

    @Test
    void workThatFailsSaysWhyAndTheNextOneRuns() throws Exception {
        workshop.start("Broken", progress -> {
            throw new IllegalStateException("no ink left");
        });
        assertThat(ended()).isEqualTo(State.FAILED);
        assertThat(workshop.rows().getFirst().messages()).containsExactly("no ink left");

        workshop.start("Fine", progress -> {});
        assertThat(ended()).isEqualTo(State.DONE);
    }

    @Test
    void workNobodyKnowsCannotBeCancelled() {
        assertThat(handlers.on(new CancelWork("work-77", "anna")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("work-77"));
    }

    @Test
    void watchersHearOfTheBeginningAndTheEnd() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        changes.watch(heard::add);
        workshop.start("Short", progress -> {});
        assertThat(ended()).isEqualTo(State.DONE);
        assertThat(heard).isNotEmpty().containsOnly("work");
    }

    private State ended() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (workshop.rows().stream().noneMatch(row -> row.state() == State.RUNNING)) {
                return workshop.rows().getFirst().state();
            }
            Thread.sleep(5);
        }
        return State.RUNNING;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
