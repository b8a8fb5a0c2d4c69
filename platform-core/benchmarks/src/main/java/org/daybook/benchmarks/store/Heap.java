package org.daybook.benchmarks.store;

import java.lang.management.ManagementFactory;

/** Watches what really is in use while something runs: what is left after collections that it asks for. */
public final class Heap {

    private static final long EVERY = 1000;
    private static final double MEGABYTE = 1 << 20;

    private Heap() {}

    /** Something that may fail as databases do. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** How many megabytes more than before were in use at the worst moment. Collecting so often slows the work down. */
    public static double peak(Work work) throws Exception {
        double before = used();
        double[] peak = {before};
        Thread watch = Thread.ofPlatform().name("heap").daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                peak[0] = Math.max(peak[0], used());
                try {
                    Thread.sleep(EVERY);
                } catch (InterruptedException done) {
                    return;
                }
            }
        });
        try {
            work.run();
        } finally {
            watch.interrupt();
            watch.join();
        }
        return peak[0] - before;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
