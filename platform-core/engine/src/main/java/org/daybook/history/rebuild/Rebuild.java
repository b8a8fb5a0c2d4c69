package org.daybook.history.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.daybook.history.folding.Concern;
import org.daybook.history.folding.Decoding;
import org.daybook.history.folding.Read;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.views.View;
import org.daybook.work.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the whole record anew for some views, beside the live ones: ranges of it are read and decoded side by side, once
 * for all views; each view folds what concerns it, in order, on a thread of its own. Until the swap the old tables answer.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** A view that was swapped in, with the events of the record up to there. */
    record Swapped(String view, long events, long rows) {}

    /** A range of the record up to its end, and what of it concerns each view. */
    private record Stretch(long end, List<List<Concern>> concerns) {}

    /** Asked when all tables are filled; whether they are swapped in. */
    @FunctionalInterface
    interface Gate {
        boolean opens(List<RebuiltView<?>> views, long position, Progress progress) throws SQLException;

        /** The rebuild has ended, one way or another. */
        default void end() {}
    }

    private final List<View<?>> wanted;
    private final DataSource database;
    private final Decoding decoding;
    private final RebuildLimits limits;
    private final String node;
    private final Progress progress;

    Rebuild(
            List<View<?>> wanted,
            DataSource database,
            Decoding decoding,
            RebuildLimits limits,
            String node,
            Progress progress) {
        this.wanted = wanted;
        this.database = database;
        this.decoding = decoding;
        this.limits = limits;
        this.node = node;
        this.progress = progress;
    }

    /**
     * Returns whether it went to the end. One that is cancelled leaves nothing behind of views that were not swapped in.
     *
     * @param upTo the last position to fold before the gate; a batch that goes beyond it is left out
     * @param gate null when nobody is asked: each view is swapped in as soon as it is complete
     */
    boolean run(long number, long upTo, @Nullable Gate gate, Consumer<Swapped> done) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        List<ViewThread> threads = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(
                limits.readers(), Thread.ofPlatform().name("rebuild-", 0).factory())) {
            long head = head(upTo);
            progress.total(head);
            for (View<?> view : wanted) {
                Connection connection = database.getConnection();
                connections.add(connection);
                threads.add(new ViewThread(new RebuiltView<>(view, connection, number, limits.rows())));
            }
            if (!readAll(workers, threads, head)) {
                return false;
            }
            List<RebuiltView<?>> views = filled(threads);
            if (gate == null) {
                return each(workers, views, view -> complete(view) && swap(view, head, done));
            }
            return each(workers, views, this::complete)
                    && gate.opens(views, head, progress)
                    && each(workers, views, view -> swap(view, head, done));
        } finally {
            undo(threads, connections);
        }
    }

    private long head(long upTo) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return EventTail.wholeBatches(connection, Math.min(upTo, EventTail.head(connection)));
        }
    }

    private boolean readAll(ExecutorService workers, List<ViewThread> threads, long head) throws SQLException {
        Deque<Future<Stretch>> reading = new ArrayDeque<>();
        long asked = 0;
        long read = 0;
        while (read < head) {
            while (asked < head && reading.size() < 2 * limits.readers()) {
                long from = asked;
                asked = Math.min(head, asked + limits.chunk());
                long to = asked;
                reading.add(workers.submit(() -> read(from, to, threads)));
            }
            Stretch stretch = value(reading.remove());
            for (int i = 0; i < threads.size(); i++) {
                threads.get(i).hand(stretch.concerns().get(i));
            }
            read = stretch.end();
            progress.done(read);
            if (progress.cancelled()) {
                reading.forEach(each -> each.cancel(true));
                return false;
            }
        }
        return true;
    }

    private Stretch read(long from, long to, List<ViewThread> threads) throws SQLException {
        List<List<Concern>> concerns = new ArrayList<>();
        threads.forEach(thread -> concerns.add(new ArrayList<>()));
        try (Connection connection = database.getConnection()) {
            // all views are asked while the event is still in the processor's cache
            EventTail.range(connection, from, to, stored -> {
                Read read = decoding.read(stored);
                for (int i = 0; i < threads.size(); i++) {
                    Concern concern = threads.get(i).view().concern(read);
                    if (!concern.isNone()) {
                        concerns.get(i).add(concern);
                    }
                }
            });
        }
        return new Stretch(to, concerns);
    }

    /** Waits until all views have taken in what was read; their indexes are still to be made. */
    private static List<RebuiltView<?>> filled(List<ViewThread> threads) throws SQLException {
        // all are told before any is waited for: they end side by side
        for (ViewThread thread : threads) {
            thread.end();
        }
        for (ViewThread thread : threads) {
            thread.join();
        }
        return threads.stream().<RebuiltView<?>>map(ViewThread::view).toList();
    }

    private boolean complete(RebuiltView<?> view) throws SQLException {
        if (!progress.cancelled()) {
            view.complete(decoding);
        }
        return !progress.cancelled();
    }

    private boolean swap(RebuiltView<?> view, long head, Consumer<Swapped> done) throws SQLException {
        Swapped swapped = view.swap(decoding, head, node);
        synchronized (done) {
            done.accept(swapped);
        }
        return true;
    }

    /** A step that says whether to go on. */
    private interface Step {
        boolean take(RebuiltView<?> view) throws SQLException;
    }

    /** As many views at a time as there are processors, those with most rows first: none is left alone at the end. */
    private static boolean each(ExecutorService workers, List<RebuiltView<?>> views, Step step) throws SQLException {
        List<Future<Boolean>> steps = views.stream()
                .sorted(Comparator.<RebuiltView<?>>comparingLong(RebuiltView::filled)
                        .reversed())
                .map(view -> workers.submit(() -> step.take(view)))
                .toList();
        boolean all = true;
        for (Future<Boolean> taken : steps) {
            all &= value(taken);
        }
        return all;
    }

    private static <T> T value(Future<T> future) throws SQLException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", closing);
        }
    }

    private static void undo(List<ViewThread> threads, List<Connection> connections) {
        for (ViewThread thread : threads) {
            try {
                thread.close();
            } catch (SQLException cut) {
                LOG.debug("The rebuild ends with its connection", cut);
            }
        }
        for (Connection connection : connections) {
            try (Connection ended = connection) {
                ended.rollback();
            } catch (SQLException cut) {
                LOG.debug("The rebuild ends with its connection", cut);
            }
        }
    }
}
