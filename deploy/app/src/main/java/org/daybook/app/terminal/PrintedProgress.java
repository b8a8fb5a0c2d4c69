package org.daybook.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import org.daybook.work.Progress;

/** A line every tenth of the way, with the time left. */
public final class PrintedProgress implements Progress {

    private final PrintStream out;
    private final String what;
    private final long started = System.nanoTime();
    private long total;
    private long told;

    /** @param what is done with each event, such as "fold" */
    public PrintedProgress(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    @Override
    public void total(long steps) {
        total = steps;
        out.println(steps + " events to " + what);
    }

    @Override
    public void done(long steps) {
        long tenth = total == 0 ? 0 : steps * 10 / total;
        if (tenth > told) {
            told = tenth;
            Duration left = Duration.ofNanos((System.nanoTime() - started) * Math.max(0, total - steps) / steps);
            out.println(steps + " of " + total + " events (" + Math.min(100, tenth * 10) + " %), " + left.toSeconds()
                    + " s left");
        }
    }

    @Override
    public void message(String words) {
        out.println(words);
    }
}
