package org.daybook.host;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands between the host and one plugin: its code runs on threads of its own, within time, and may throw anything. */
final class Guard implements AutoCloseable {

    private static final long MILLISECONDS_TO_STOP = 500;
    private static final int REASON_LENGTH = 400;

    private final String plugin;
    private final String version;
    private final HostLimits limits;
    private final HostNews.Listener listener;
    private final ExecutorService workers;
    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable String paused;
    private volatile @Nullable ClassLoader loader;

    Guard(String plugin, String version, HostLimits limits, HostNews.Listener listener) {
        this.plugin = plugin;
        this.version = version;
        this.limits = limits;
        this.listener = listener;
        this.workers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("plugin-" + plugin + "-", 0).factory());
    }

    /** Libraries inside a plugin look for their services through the thread's loader. */
    void loader(ClassLoader value) {
        loader = value;
    }

    int failures() {
        return failures.get();
    }

    @Nullable
    String paused() {
        return paused;
    }

    void pause(String reason) {
        paused = reason;
        listener.hear(new HostNews.Paused(plugin, version, reason));
    }

    void resume() {
        inARow.set(0);
        paused = null;
    }

    <R> Answer<R> call(String document, Callable<R> task) {
        String why = paused;
        if (why != null) {
            return new Answer.Failed<>("The plugin " + plugin + " is paused: " + why);
        }
        Answer<R> answer = run(limits.callTime(), task, document);
        switch (answer) {
            case Answer.Given<R> given -> inARow.set(0);
            case Answer.Failed<R>(String reason) -> fault(document, reason);
        }
        return answer;
    }

    /** Runs without counting: for starting and stopping. */
    <R> Answer<R> run(Duration limit, Callable<R> task, String what) {
        CountDownLatch ended = new CountDownLatch(1);
        Future<Answer<R>> running;
        try {
            running = workers.submit(() -> within(task, ended));
        } catch (RejectedExecutionException gone) {
            return new Answer.Failed<>("The plugin " + plugin + " has been removed.");
        }
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            running.cancel(true);
            return new Answer.Failed<>(overrun(limit, what, ended));
        } catch (InterruptedException stop) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Failed<>("The work was cancelled.");
        } catch (ExecutionException lost) {
            return new Answer.Failed<>("The plugin's thread ended.");
        }
    }

    private String overrun(Duration limit, String what, CountDownLatch ended) {
        String reason = "It took longer than %.1f s on %s.".formatted(limit.toMillis() / 1000.0, what);
        try {
            if (!ended.await(MILLISECONDS_TO_STOP, TimeUnit.MILLISECONDS)) {
                // the JDK cannot stop a thread by force, so at least no further one may be lost to this plugin
                inARow.set(limits.failuresInARow());
                return reason + " It does not stop when asked to.";
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return reason;
    }

    void fault(String document, String reason) {
        failures.incrementAndGet();
        listener.hear(new HostNews.Failed(plugin, version, document, reason));
        if (inARow.incrementAndGet() >= limits.failuresInARow() && paused == null) {
            pause("%d failures in a row, the last on %s: %s".formatted(inARow.get(), document, reason));
        }
    }

    // Everything a plugin can throw ends here, in its own thread; even getMessage() of its exceptions is its own code.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private <R> Answer<R> within(Callable<R> task, CountDownLatch ended) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            ClassLoader own = loader;
            thread.setContextClassLoader(own == null ? before : own);
            return new Answer.Given<>(task.call());
        } catch (Throwable failure) {
            return new Answer.Failed<>(inWords(failure));
        } finally {
            thread.setContextClassLoader(before);
            ended.countDown();
        }
    }

    private static String inWords(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        try {
            String message = failure.getMessage();
            String words = message == null ? name : name + ": " + message.strip();
            return words.length() > REASON_LENGTH ? words.substring(0, REASON_LENGTH) + "…" : words;
        } catch (Throwable again) {
            return name;
        }
    }

    /** Waits a little for calls under way, then lets the threads go. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stop) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
