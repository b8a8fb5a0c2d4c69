package org.daybook.history.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.history.folding.Decoding;
import org.daybook.history.tables.PositionTable;
import org.daybook.shared.Changes;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.views.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the views up to date: a thread for each, woken by every commit. One that fails does not hold up the others. Of
 * several nodes on one database each view is folded by the one that has its lease.
 */
public final class LiveViews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);
    private static final long LOOK_EVERY = 1000;
    private static final long LONGEST_BACKOFF = 5000;

    private final Arrivals arrivals;
    private final Changes changes;
    private final DataSource database;
    private final String node;
    private final List<LiveView<?>> views = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** @param node name of this process, another one at each start */
    public LiveViews(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Arrivals arrivals,
            Changes changes,
            String node) {
        this.arrivals = arrivals;
        this.changes = changes;
        this.database = database;
        this.node = node;
        Decoding decoding = new Decoding(reader);
        views.forEach(view -> this.views.add(new LiveView<>(view, database, decoding, node)));
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

    /** Makes the tables that are missing or of another shape. */
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
        while (running) {
            long seen = arrivals.count();
            try {
                LiveView.Step step = view.step();
                if (failures > 0) {
                    LOG.info("The view {} goes on", view.name());
                    failures = 0;
                }
                switch (step) {
                    case CHANGED -> changes.announce(view.name());
                    case FOLDED -> {}
                    case NOTHING_NEW, NOT_OURS -> arrivals.await(seen, LOOK_EVERY);
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
        try (Connection connection = database.getConnection()) {
            PositionTable.release(connection, node);
        } catch (SQLException gone) {
            LOG.debug("The leases end by themselves", gone);
        }
    }
}
