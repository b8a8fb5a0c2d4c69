package org.daybook.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints figures as {@code NAME VALUE}, one a line, and what is needed to believe them as comments. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** A machine that is busy with something else measures that as well. */
    void machine() {
        comment("%d processors, load average %.2f, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version()));
    }

    void comment(String words) {
        out.println("# " + words);
    }

    void figure(String name, double value) {
        out.println(name + " " + String.format(Locale.ROOT, value < 100 ? "%.3f" : "%.0f", value));
    }

    /** The median of rounds; the rounds themselves stand beside it. */
    double median(String name, List<Double> rounds) {
        double[] sorted = rounds.stream().mapToDouble(each -> each).sorted().toArray();
        comment(name + " rounds "
                + Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
        double median = sorted[sorted.length / 2];
        figure(name, median);
        return median;
    }
}
