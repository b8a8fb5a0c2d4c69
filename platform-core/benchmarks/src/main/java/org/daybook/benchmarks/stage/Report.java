package org.daybook.benchmarks.stage;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints figures as {@code NAME VALUE}, one a line, and what is needed to believe them as comments. */
public final class Report {

    private final PrintStream out;
    private final Options options;

    public Report(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    /** A machine that is busy with something else measures that as well. */
    public void machine() {
        comment("%d processors, load average %.2f, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version()));
    }

    public void comment(String words) {
        out.println("# " + words);
        out.flush();
    }

    /** Printed as a comment when nobody asked for it. */
    public void figure(String name, double value) {
        out.println((options.wants(name) ? "" : "# ") + name + " " + shown(value));
        out.flush();
    }

    /** The median of rounds; the rounds themselves stand beside it, in their order. */
    public double median(String name, List<Double> rounds) {
        rounds(name, rounds);
        double median = median(rounds);
        figure(name, median);
        return median;
    }

    /** How many times the one goes into the other, round by round, so that both saw the same machine; then the median. */
    public double times(String name, List<Double> ours, String theirName, List<Double> theirs) {
        comment("%s: ours %s, %s %s".formatted(name, shown(ours), theirName, shown(theirs)));
        List<Double> ratios = IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(i -> ours.get(i) / theirs.get(i))
                .toList();
        double median = median(ratios);
        figure(name, median);
        return median;
    }

    public void rounds(String name, List<Double> rounds) {
        comment(name + " rounds " + shown(rounds));
    }

    /** The value in the middle; of an even number of values the mean of the two in the middle. */
    public static double median(List<Double> values) {
        double[] sorted = sorted(values);
        int above = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[above] : (sorted[above - 1] + sorted[above]) / 2;
    }

    /** The value that so large a share of all does not exceed. */
    public static double quantile(List<Double> values, double share) {
        double[] sorted = sorted(values);
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(each -> each).sorted().toArray();
    }

    private static String shown(List<Double> values) {
        return values.stream().map(Report::shown).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.3f" : "%.0f", value);
    }
}
