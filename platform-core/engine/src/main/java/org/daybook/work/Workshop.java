package org.daybook.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs long work on threads of its own, one piece of a kind after the other, and knows how far each is. */
public final class Workshop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int REMEMBERED = 20;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().name("work-", 0).factory());
    private final Map<String, Task> tasks = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Clock clock;
    private final Changes changes;

    public Workshop(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** Starts work in the background; returns its id. */
    public String start(String title, Consumer<Progress> work) {
        Task task = new Task("work-" + numbers.incrementAndGet(), title, clock, () -> changes.announce("work"));
        tasks.put(task.id(), task);
        forgetTheOldest();
        threads.execute(() -> run(task, work));
        changes.announce("work");
        return task.id();
    }

    public List<RunningWork.Row> rows() {
        List<RunningWork.Row> rows = new ArrayList<>();
        tasks.values().forEach(task -> rows.add(task.row()));
        rows.sort(Comparator.comparing(RunningWork.Row::started).reversed());
        return rows;
    }

    public Outcome cancel(String id) {
        Task task = tasks.get(id);
        if (task == null) {
            return new Outcome.Refused("There is no work " + id + "; it may have ended long ago.");
        }
        return task.cancel() ? new Outcome.Done() : new Outcome.AlreadySo();
    }

    private void run(Task task, Consumer<Progress> work) {
        try {
            work.accept(task);
            task.end(task.cancelled() ? RunningWork.State.CANCELLED : RunningWork.State.DONE);
        } catch (RuntimeException failure) {
            LOG.warn("{} failed", task.row().title(), failure);
            String words = failure.getMessage();
            task.message(words == null ? failure.getClass().getSimpleName() : words);
            task.end(RunningWork.State.FAILED);
        }
    }

    private void forgetTheOldest() {
        List<RunningWork.Row> rows = rows();
        rows.stream()
                .skip(REMEMBERED)
                .filter(row -> row.state() != RunningWork.State.RUNNING)
                .forEach(row -> tasks.remove(row.id()));
    }

    @Override
    public void close() {
        tasks.values().forEach(Task::cancel);
        threads.close();
    }
}
