package org.daybook.benchmarks;

import java.util.List;

/** {@code ./daybook benchmark [NAME…]}. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new ExtractionBenchmark(), new SignInBenchmark());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        for (String name : names) {
            if (ALL.stream().noneMatch(each -> each.name().equals(name))) {
                System.err.printf(
                        "daybook benchmark: there is no '%s'; there are %s%n",
                        name, ALL.stream().map(Benchmark::name).toList());
                System.exit(2);
            }
        }
        Report report = new Report(System.out);
        report.machine();
        for (Benchmark benchmark : ALL) {
            if (names.length == 0 || List.of(names).contains(benchmark.name())) {
                benchmark.run(report);
            }
        }
        report.machine();
        System.exit(0);
    }
}
