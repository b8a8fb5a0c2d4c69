package org.daybook.history.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.history.moments.Difference;
import org.daybook.history.moments.ViewChanges;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.work.Progress;
import org.jspecify.annotations.Nullable;

/** The one rebuild that may wait before its swap, and what it would change. */
final class Previews {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SAMPLES = 20;
    private static final long LOOK_EVERY = 200;

    private final Clock clock;
    private final Changes changes;
    private final AtomicReference<@Nullable Waiting> waiting = new AtomicReference<>();

    Previews(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** Empty when another one is on its way. */
    Optional<Waiting> begin() {
        Waiting fresh = new Waiting();
        return waiting.compareAndSet(null, fresh) ? Optional.of(fresh) : Optional.empty();
    }

    List<RebuildPreviews.Row> rows() {
        Waiting now = waiting.get();
        return now == null ? List.of() : now.rows;
    }

    Outcome swap(String workId) {
        Waiting now = waiting.get();
        if (now == null || now.rows.stream().noneMatch(row -> row.workId().equals(workId))) {
            return new Outcome.Refused(
                    "This preview is no longer there: it was swapped in, given up or ran out of time."
                            + " Start another one.");
        }
        return now.decided.complete(true) ? new Outcome.Done() : new Outcome.AlreadySo();
    }

    /** One rebuild that waits. */
    final class Waiting implements Rebuild.Gate {

        private final CompletableFuture<String> work = new CompletableFuture<>();
        private final CompletableFuture<Boolean> decided = new CompletableFuture<>();
        private volatile List<RebuildPreviews.Row> rows = List.of();

        void begun(String workId) {
            work.complete(workId);
        }

        @Override
        public boolean opens(List<RebuiltView<?>> views, long position, Progress progress) throws SQLException {
            Instant until = clock.instant().plus(PATIENCE);
            List<RebuildPreviews.Row> found = new ArrayList<>();
            for (RebuiltView<?> view : views) {
                long both = Math.min(position, view.live());
                Difference difference = new Difference(
                        new Difference.Side(view.table(), both), new Difference.Side(view.shadow(), both));
                ViewChanges.Answer answer = difference.find(view.connection(), SAMPLES);
                found.add(new RebuildPreviews.Row(
                        work.join(),
                        view.name(),
                        until,
                        answer.added(),
                        answer.gone(),
                        answer.changed(),
                        answer.changes()));
            }
            rows = List.copyOf(found);
            progress.message("It waits for a decision: swap it in, or give it up.");
            changes.announce("work");
            return await(until, progress);
        }

        private boolean await(Instant until, Progress progress) {
            while (!progress.cancelled() && clock.instant().isBefore(until)) {
                try {
                    return decided.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    // look whether it was cancelled
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                    return false;
                } catch (ExecutionException never) {
                    throw new IllegalStateException(never);
                }
            }
            if (!progress.cancelled()) {
                progress.message("Nobody decided within " + PATIENCE.toMinutes() + " minutes: nothing was changed.");
            }
            return false;
        }

        @Override
        public void end() {
            waiting.compareAndSet(this, null);
            changes.announce("work");
        }
    }
}
