package org.daybook.benchmarks.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.benchmarks.Benchmarks;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Report report(String... names) {
        return new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), Options.parse(names));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void ratiosAreTakenRoundByRoundAndBothRawNumbersStandBeside() {
        report().times("a.vs_b", List.of(10.0, 40.0, 30.0), "b", List.of(5.0, 10.0, 10.0));
        assertThat(lines())
                .containsExactly("# a.vs_b: ours [10.000, 40.000, 30.000], b [5.000, 10.000, 10.000]", "a.vs_b 3.000");
    }

    @Test
    void whatNobodyAskedForIsAComment() {
        Report report = report("a.wanted");
        report.figure("a.wanted", 1234.5);
        report.figure("a.other", 2);
        assertThat(lines()).containsExactly("a.wanted 1235", "# a.other 2.000");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Report.median(List.of(1.0, 9.0, 2.0, 4.0))).isEqualTo(3.0);
        assertThat(Report.median(List.of(1.0, 9.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void aQuantileIsAValueThatWasMeasured() {
        List<Double> hundred = Stream.iterate(1.0, each -> each + 1).limit(100).toList();
        assertThat(Report.quantile(hundred, 0.99)).isEqualTo(99.0);
        assertThat(Report.quantile(hundred, 0.5)).isEqualTo(50.0);
        assertThat(Report.quantile(List.of(3.0), 0.95)).isEqualTo(3.0);
    }

    @Test
    void everyFigureIsExplained() throws Exception {
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(each -> Files.isRegularFile(each.resolve("daybook")))
                .findFirst()
                .orElseThrow();
        String words = Files.readString(root.resolve("docs/benchmarks.md"));
        for (Benchmark benchmark : Benchmarks.ALL) {
            assertThat(benchmark.figures())
                    .isNotEmpty()
                    .allMatch(figure -> figure.startsWith(benchmark.name() + "."))
                    .allMatch(figure -> words.contains("`" + figure + "`"));
        }
    }
}
