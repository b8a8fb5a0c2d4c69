package org.daybook.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One piece of work as the workshop sees it. */
final class Task implements Progress {

    private static final long ANNOUNCE_MILLISECONDS = 250;

    private final String id;
    private final String title;
    private final Clock clock;
    private final Runnable changed;
    private final Instant started;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;
    private volatile long announced;
    private volatile RunningWork.State state = RunningWork.State.RUNNING;

    Task(String id, String title, Clock clock, Runnable changed) {
        this.id = id;
        this.title = title;
        this.clock = clock;
        this.changed = changed;
        this.started = clock.instant();
    }

    String id() {
        return id;
    }

    RunningWork.Row row() {
        return new RunningWork.Row(id, title, done, total, started, left(), state, List.copyOf(messages));
    }

    private Optional<Duration> left() {
        if (state != RunningWork.State.RUNNING || total == 0 || done == 0) {
            return Optional.empty();
        }
        long spent = Duration.between(started, clock.instant()).toMillis();
        return Optional.of(Duration.ofMillis(spent * Math.max(0, total - done) / done));
    }

    boolean cancel() {
        boolean first = !cancelled && state == RunningWork.State.RUNNING;
        cancelled = true;
        changed.run();
        return first;
    }

    void end(RunningWork.State how) {
        state = how;
        changed.run();
    }

    @Override
    public void total(long steps) {
        total = steps;
    }

    @Override
    public void done(long steps) {
        done = steps;
        long now = clock.millis();
        if (now - announced >= ANNOUNCE_MILLISECONDS) {
            announced = now;
            changed.run();
        }
    }

    @Override
    public void message(String words) {
        messages.add(words);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
