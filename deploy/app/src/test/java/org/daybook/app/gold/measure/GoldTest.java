package org.daybook.app.gold.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.daybook.app.gold.Pipeline;
import org.daybook.app.gold.corpus.Corpus;
import org.daybook.app.gold.corpus.GoldCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures extraction on the gold corpus and holds it on its floors. Figures and mistakes are left in target/gold. */
class GoldTest {

    private static final Path REPORT = Path.of("target/gold");
    private static final Corpus CORPUS = Corpus.load();

    private static Tally whole = new Tally();
    private static Tally seen = new Tally();
    private static Tally blind = new Tally();

    @BeforeAll
    static void read() throws IOException {
        String input = CORPUS.cases().stream()
                .map(each -> Pipeline.line(each.id(), each.text(), each.published()))
                .collect(Collectors.joining());
        Pipeline.Run run = Pipeline.bundled().run(input, "--format", "jsonl", "-");
        Map<String, JsonNode> documents = new HashMap<>();
        run.out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .forEach(each -> documents.put(each.path("document").stringValue(""), each));
        assertThat(documents).as(run.err()).hasSize(CORPUS.cases().size());
        whole = measure(CORPUS.cases(), documents);
        seen = measure(CORPUS.cases().stream().filter(GoldCase::seen).toList(), documents);
        blind = measure(CORPUS.cases().stream().filter(each -> !each.seen()).toList(), documents);
        report();
    }

    private static Tally measure(List<GoldCase> cases, Map<String, JsonNode> documents) {
        Measure measure = new Measure();
        cases.forEach(each -> measure.add(
                each, documents.getOrDefault(each.id(), JsonMapper.shared().nullNode())));
        return measure.tally();
    }

    private static void report() throws IOException {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "Extraction on the gold corpus (%d texts, digest %s)%n%-28s %6s %6s %6s%n",
                CORPUS.cases().size(),
                CORPUS.digest(),
                "",
                "all",
                "seen",
                "blind"));
        SortedMap<String, Double> half = seen.figures();
        SortedMap<String, Double> other = blind.figures();
        whole.figures()
                .forEach((name, value) -> report.append(String.format(
                        Locale.ROOT,
                        "%-28s %6.3f %6.3f %6.3f%n",
                        name,
                        value,
                        half.getOrDefault(name, 0.0),
                        other.getOrDefault(name, 0.0))));
        System.out.print(report);
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve("figures.txt"), report);
        Files.write(
                REPORT.resolve("mistakes.tsv"),
                whole.mistakes().stream()
                        .map(each -> String.join(
                                        "\t",
                                        each.seen() ? "seen" : "blind",
                                        each.problem(),
                                        each.id(),
                                        each.wanted(),
                                        each.text())
                                .replace('\n', '¶'))
                        .toList());
    }

    @Test
    void everySpanQuotesTheText() {
        assertThat(whole.figures().get("spans")).isEqualTo(1.0);
    }

    @Test
    void noFigureIsBelowItsFloor() throws IOException {
        assertThat(Floors.own().hold(CORPUS.digest(), whole.figures())).isEmpty();
    }
}
