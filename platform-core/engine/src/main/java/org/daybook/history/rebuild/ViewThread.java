package org.daybook.history.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.daybook.history.folding.Concern;
import org.jspecify.annotations.Nullable;

/** Folds one view on a thread of its own. Who hands over more than it can take waits for it. */
final class ViewThread implements AutoCloseable {

    private static final int WAITING = 4;
    private static final long LOOK_EVERY = 100;
    private static final List<Concern> END = List.of();

    private final RebuiltView<?> view;
    private final BlockingQueue<List<Concern>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean complete;
    private volatile @Nullable Exception failure;

    ViewThread(RebuiltView<?> view) {
        this.view = view;
        this.thread =
                Thread.ofPlatform().name("rebuild-" + view.name()).daemon().start(this::run);
    }

    RebuiltView<?> view() {
        return view;
    }

    private void run() {
        try {
            List<Concern> concerns = queue.take();
            while (!concerns.isEmpty()) {
                view.fold(concerns);
                concerns = queue.take();
            }
            view.fill();
            complete = true;
        } catch (SQLException | RuntimeException broken) {
            failure = broken;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over what comes next in the record; throws what this thread has failed with. */
    void hand(List<Concern> concerns) throws SQLException {
        if (!concerns.isEmpty()) {
            offer(concerns);
        }
    }

    private void offer(List<Concern> concerns) throws SQLException {
        try {
            while (!queue.offer(concerns, LOOK_EVERY, TimeUnit.MILLISECONDS)) {
                check();
            }
            check();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", closing);
        }
    }

    /** Nothing more comes. */
    void end() throws SQLException {
        offer(END);
    }

    /** Waits until all rows are in the table. */
    void join() throws SQLException {
        try {
            thread.join();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", closing);
        }
        check();
        if (!complete) {
            throw new SQLException("The rebuild of " + view.name() + " was interrupted");
        }
    }

    private void check() throws SQLException {
        Exception broken = failure;
        if (broken instanceof SQLException refused) {
            throw refused;
        }
        if (broken != null) {
            throw new IllegalStateException(broken);
        }
    }

    /** Ends the thread, so that nobody else uses its connection. */
    @Override
    public void close() throws SQLException {
        thread.interrupt();
        try {
            thread.join();
            view.abandon();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
