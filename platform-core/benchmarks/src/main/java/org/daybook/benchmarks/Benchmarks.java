package org.daybook.benchmarks;

import java.util.List;
import org.daybook.benchmarks.history.AppendBenchmark;
import org.daybook.benchmarks.history.GrowthBenchmark;
import org.daybook.benchmarks.history.LatencyBenchmark;
import org.daybook.benchmarks.history.QueryBenchmark;
import org.daybook.benchmarks.history.RebuildBenchmark;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Options;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;

/** {@code ./daybook benchmark [--events N] [--rounds N] [--long] [NAME…]}. */
public final class Benchmarks {

    public static final List<Benchmark> ALL = List.of(
            new ExtractionBenchmark(),
            new SignInBenchmark(),
            new AppendBenchmark(),
            new GrowthBenchmark(),
            new RebuildBenchmark(),
            new LatencyBenchmark(),
            new QueryBenchmark());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        // Axon advertises on standard output otherwise
        System.setProperty("disable-axoniq-console-message", "true");
        Options options;
        try {
            options = Options.parse(arguments);
            options.names().forEach(Benchmarks::check);
        } catch (IllegalArgumentException wrong) {
            System.err.println("daybook benchmark: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        Report report = new Report(System.out, options);
        report.machine();
        try (Stage stage = new Stage(options, report)) {
            for (Benchmark benchmark : ALL) {
                if (options.wantsAny(benchmark.figures())) {
                    benchmark.run(stage);
                }
            }
        }
        report.machine();
        System.exit(0);
    }

    private static void check(String name) {
        if (ALL.stream()
                .noneMatch(each -> each.name().equals(name) || each.figures().contains(name))) {
            throw new IllegalArgumentException("there is no '" + name + "'; there are "
                    + ALL.stream().map(Benchmark::name).toList() + " and their figures, see docs/benchmarks.md");
        }
    }
}
