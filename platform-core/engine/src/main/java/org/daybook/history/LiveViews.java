package org.daybook.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.shared.Changes;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.views.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the views up to date: a thread for each, woken by every commit. One that fails does not hold up the others. */
public final class LiveViews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);
    private static final long LOOK_EVERY = 1000;
    private static final long HELD_BACK_PAUSE = 3;
    private static final long ALARM_AFTER = 30_000;
    private static final long LONGEST_BACKOFF = 5000;

    private final Arrivals arrivals;
    private final Changes changes;
    private final List<LiveView<?>> views = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    public LiveViews(List<View<?>> views, DataSource database, EventReader reader, Arrivals arrivals, Changes changes) {
        this.arrivals = arrivals;
        this.changes = changes;
        Decoding decoding = new Decoding(reader);
        views.forEach(view -> this.views.add(new LiveView<>(view, database, decoding, changes)));
    }

    /** Makes the tables that are missing, then starts to fold. */
    public synchronized void start() throws SQLException {
        if (running) {
            return;
        }
        prepare();
        running = true;
        views.forEach(view -> start("view-" + view.name(), () -> follow(view)));
        start("audit", this::tellOfEveryCommit);
    }

    /** Makes the tables that are missing or of another shape, and sweeps away what a killed rebuild left. */
    public void prepare() throws SQLException {
        for (LiveView<?> view : views) {
            view.prepare();
        }
    }

    private void start(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(work));
    }

    private void follow(LiveView<?> view) {
        long failures = 0;
        long heldBackSince = 0;
        while (running) {
            long seen = arrivals.count();
            try {
                LiveView.Step step = view.step();
                if (failures > 0) {
                    LOG.info("The view {} goes on", view.name());
                    failures = 0;
                }
                heldBackSince = step == LiveView.Step.HELD_BACK ? alarm(view, heldBackSince) : 0;
                switch (step) {
                    case FOLDED -> {}
                    case HELD_BACK -> Thread.sleep(HELD_BACK_PAUSE);
                    case NOTHING_NEW -> arrivals.await(seen, LOOK_EVERY);
                }
            } catch (SQLException | RuntimeException failure) {
                failures++;
                tell(view, failures, failure);
                pause(Math.min(LONGEST_BACKOFF, 50L << Math.min(failures, 10)));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** An old open transaction holds back all readers; somebody should know. */
    private long alarm(LiveView<?> view, long since) {
        long now = System.nanoTime();
        if (since == 0) {
            return now;
        }
        if (now - since > ALARM_AFTER * 1_000_000) {
            LOG.warn(
                    "The view {} waits for a transaction that has been open for half a minute; see pg_stat_activity",
                    view.name());
            return now;
        }
        return since;
    }

    private void tell(LiveView<?> view, long failures, Exception failure) {
        if (!running) {
            return;
        }
        if (failures == 1) {
            LOG.warn("The view {} cannot be updated and tries again: {}", view.name(), failure.getMessage());
            LOG.debug("", failure);
        } else if (failures % 20 == 0) {
            LOG.warn("The view {} still cannot be updated: {}", view.name(), failure.getMessage());
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

    private void tellOfEveryCommit() {
        long seen = arrivals.count();
        while (running) {
            try {
                arrivals.await(seen, LOOK_EVERY);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
            long now = arrivals.count();
            if (now != seen) {
                seen = now;
                changes.announce("audit");
            }
        }
    }

    /** Waits until every view has folded what is in the record now; for tests and for the command line. */
    public void awaitCaughtUp(long milliseconds) throws SQLException, InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (LiveView<?> view : views) {
            while (!view.isCaughtUp()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The view " + view.name() + " has not caught up");
                }
                Thread.sleep(2);
            }
        }
    }

    @Override
    public synchronized void close() {
        running = false;
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            try {
                thread.join(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }
}
