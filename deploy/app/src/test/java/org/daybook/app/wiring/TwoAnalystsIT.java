package org.daybook.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.gateway.Gateway;
import org.daybook.history.live.LiveViews;
import org.daybook.review.FactCommand;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.shared.Decision;
import org.daybook.shared.Outcome;
import org.daybook.store.AuditLog;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.views.facts.FactById;
import org.daybook.views.facts.FactRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two analysts look at one fact and decide at the same moment: one wins, the other is told. */
class TwoAnalystsIT {

    private static final int ROUNDS = 30;

    @TempDir
    static Path data;

    @Test
    void oneWinsAndTheOtherIsToldWhatTheFirstDecided() throws Exception {
        try (ConfigurableApplicationContext context = Parts.start(data);
                ExecutorService hands = Executors.newFixedThreadPool(2)) {
            Gateway gateway = context.getBean(Gateway.class);
            for (int round = 0; round < ROUNDS; round++) {
                String fact = "f-both-" + round;
                context.getBean(PostgresJournal.class).append(List.of(Parts.fact(fact)));
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Outcome>> outcomes = hands.invokeAll(List.of(
                        click(gateway, together, new AcceptFact(fact, "anna", Instant.now(), "", 0)),
                        click(gateway, together, new RejectFact(fact, "bea", Instant.now(), "", 0))));

                boolean annaWon = outcomes.getFirst().get() instanceof Outcome.Done;
                assertThat((annaWon ? outcomes.getFirst() : outcomes.getLast()).get())
                        .isEqualTo(new Outcome.Done());
                assertThat((annaWon ? outcomes.getLast() : outcomes.getFirst()).get())
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused -> assertThat(refused.reason())
                                        .startsWith(annaWon ? "anna accepted this at" : "bea rejected this at"));
                assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "review.", fact, 10)))
                        .singleElement()
                        .extracting(AuditLog.Row::by)
                        .isEqualTo(annaWon ? "anna" : "bea");
            }
            context.getBean(LiveViews.class).awaitCaughtUp(30_000);
            FactRow fresh = gateway.ask(new FactById("f-both-0")).orElseThrow();
            assertThat(fresh.decision()).isNotEqualTo(Decision.OPEN);
            assertThat(gateway.send(new AcceptFact("f-both-0", "carl", Instant.now(), "", fresh.reviews())))
                    .isEqualTo(fresh.decision() == Decision.ACCEPTED ? new Outcome.AlreadySo() : new Outcome.Done());
        }
    }

    private static Callable<Outcome> click(Gateway gateway, CyclicBarrier together, FactCommand command) {
        return () -> {
            together.await();
            return gateway.send(command);
        };
    }
}
