package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.daybook.app.wiring.Parts;
import org.daybook.events.Journal.Answer;
import org.daybook.gateway.Gateway;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.work.Progress;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records, decides and rebuilds without end, whatever happens, and remembers what was acknowledged. */
final class Toil implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final ConfigurableApplicationContext desk;
    private final String name;
    private final Thread hands;
    private volatile boolean ended;

    Toil(ConfigurableApplicationContext desk, String name) {
        this.desk = desk;
        this.name = name;
        this.hands = Thread.ofPlatform().daemon().name("toil").start(this::work);
    }

    private void work() {
        PostgresJournal journal = desk.getBean(PostgresJournal.class);
        Gateway gateway = desk.getBean(Gateway.class);
        for (int number = 0; !ended; number++) {
            String fact = "f-" + name + "-" + number;
            try {
                if (journal.append(List.of(Parts.fact(fact))) == Answer.APPENDED) {
                    acknowledged.add("recorded " + fact);
                }
                if (gateway.send(new AcceptFact(fact, "anna", Instant.EPOCH, "")) instanceof Outcome.Done) {
                    acknowledged.add("accepted " + fact);
                }
                if (number % 50 == 49) {
                    gateway.send(new RebuildViews(Set.of(), "anna"));
                }
            } catch (RuntimeException databaseGone) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitMore(int count) throws InterruptedException {
        int wanted = acknowledged.size() + count;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < wanted) {
            assertThat(System.nanoTime()).as("nothing is acknowledged any more").isLessThan(end);
            Thread.sleep(5);
        }
    }

    void stop() throws InterruptedException {
        ended = true;
        hands.join(PATIENCE);
        assertThat(hands.isAlive()).as("still at it").isFalse();
    }

    /** What was acknowledged is there once, no letter is dead, and the views equal those of a fresh rebuild. */
    void assertNothingLostAndViewsFresh() throws Exception {
        JdbcTemplate jdbc = desk.getBean(JdbcTemplate.class);
        List<String> stored = jdbc.query(
                "select case name when 'fact.custom-recorded' then 'recorded ' else 'accepted ' end || stream"
                        + " from record.events where stream like 'f-" + name + "-%' order by 1",
                (row, number) -> row.getString(1));
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        LiveViews live = desk.getBean(LiveViews.class);
        live.awaitCaughtUp(PATIENCE.toMillis());
        Map<String, String> seen = Parts.hashes(desk);
        assertThat(desk.getBean(Rebuilding.class).run(Set.of(), "anna", Progress.silent()))
                .isTrue();
        live.awaitCaughtUp(PATIENCE.toMillis());
        assertThat(Parts.hashes(desk)).isEqualTo(seen);
        assertThat(jdbc.queryForList("select 1 from views.dead_letters")).isEmpty();
    }

    @Override
    public void close() {
        ended = true;
    }
}
