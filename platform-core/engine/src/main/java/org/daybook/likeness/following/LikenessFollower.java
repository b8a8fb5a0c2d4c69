package org.daybook.likeness.following;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daybook.likeness.Kin;
import org.daybook.likeness.following.ProgressTable.Progress;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.tail.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the record in order and compares every new article with those before it. How far it is and what it records are
 * committed together, so each article is decided on exactly once. Of several nodes one does it at a time.
 */
public final class LikenessFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LikenessFollower.class);
    private static final long LOOK_EVERY = 1000;
    private static final long LONGEST_BACKOFF = 5000;

    private final PostgresJournal journal;
    private final Arrivals arrivals;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final LikenessTable table;
    private volatile boolean running;

    private @Nullable Thread thread;

    public LikenessFollower(
            LikenessTable table,
            PlatformTransactionManager transactionManager,
            PostgresJournal journal,
            Arrivals arrivals,
            Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
        this.table = table;
    }

    /** What is known of articles; as far as the follower is. */
    public Kin kin() {
        return table.entries;
    }

    /** Makes the tables that are missing. */
    public void prepare() {
        transactions.executeWithoutResult(transaction -> table.progress.prepare());
    }

    /** Begins to follow. */
    public synchronized void start() {
        if (!running) {
            prepare();
            running = true;
            thread = Thread.ofPlatform().name("likeness").daemon().start(this::follow);
        }
    }

    /** Goes on by some batches; false when there is nothing to do here. */
    boolean step() {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            Optional<Progress> at = table.progress.lock();
            List<StoredEvent> events =
                    at.map(Progress::position).map(table.record::next).orElse(List.of());
            if (at.isEmpty() || events.isEmpty()) {
                return false;
            }
            Findings findings = new Step(table, at.get(), clock.instant()).take(events);
            table.progress.move(events.getLast().position());
            findings.append(journal);
            return true;
        }));
    }

    private void follow() {
        long failures = 0;
        while (running) {
            long seen = arrivals.count();
            try {
                boolean moved = step();
                failures = 0;
                if (!moved) {
                    arrivals.await(seen, LOOK_EVERY);
                }
            } catch (RuntimeException failure) {
                // where another writer was quicker in one of the streams, the second reading knows what he wrote
                failures++;
                tell(failures, failure);
                pause(Math.min(LONGEST_BACKOFF, 50L << Math.min(failures, 10)));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(long failures, Exception failure) {
        if (running && failures % 20 == 3) {
            LOG.warn("Versions and copies cannot be looked for and are tried again: {}", failure.getMessage());
            LOG.debug("", failure);
        }
    }

    private void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Waits until everything that is in the record has been compared; for tests and for the command line. */
    public void awaitCaughtUp(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (!table.progress.isCaughtUp()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Versions and copies have not been caught up with");
            }
            Thread.sleep(2);
        }
    }

    @Override
    public synchronized void close() {
        running = false;
        Thread following = thread;
        if (following != null) {
            following.interrupt();
            try {
                following.join(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
