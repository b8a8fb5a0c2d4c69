package org.daybook.app.gold.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.gold.Pipeline;
import org.daybook.plugin.testkit.NaughtyStrings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that break careless code, through the whole pipeline with all plugins. */
class HostileDocumentsTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Duration IN_TIME = Duration.ofSeconds(60);
    private static final Map<String, String> TEXTS = texts();

    private static final Pipeline PIPELINE = Pipeline.bundled();

    private static Pipeline.Run first = new Pipeline.Run(0, "", "");
    private static Pipeline.Run second = new Pipeline.Run(0, "", "");
    private static Duration took = Duration.ZERO;

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> naughty = NaughtyStrings.all();
        for (int i = 0; i < naughty.size(); i++) {
            texts.put("naughty-" + i, naughty.get(i));
        }
        texts.put(
                "one-sentence-of-news",
                "The president of France, " + "who met Iran's envoy and ".repeat(2000) + "left.");
        texts.put("one-word", "a".repeat(200_000));
        texts.put("one-quotation", "“" + "We will not stop, he said. ".repeat(500));
        texts.put("nested-quotes", "“He said ‘she said ".repeat(1000) + "no’ ”".repeat(1000));
        texts.put("closing-quotes", "\"Stop,\" said Iran. " + "\" ' ” ’ ».".repeat(5000));
        texts.put("colons", "Macron: ".repeat(2000) + "Putin");
        texts.put("commas", "France, Iran, ".repeat(2000) + "and Israel met.");
        texts.put("right-to-left", "קייב ביקשה מברלין טנקים. \u202e" + "طلبت كييف دبابات. ".repeat(1000));
        texts.put("emoji", "Kyiv 🇺🇦 asked Berlin 🇩🇪 for tanks 👩‍👩‍👧‍👦. ".repeat(300));
        texts.put("control", "Kyiv\u0007 asked\u001b[31m Berlin\u0001 for\u000b tanks\u0085.\f ".repeat(500));
        texts.put("surrogates", "Kyiv \ud83d asked \ude00 Berlin for tanks. ".repeat(500));
        texts.put("paragraphs", "“\n".repeat(5000) + "Kyiv said no.");
        return texts;
    }

    @BeforeAll
    static void readTwice() {
        StringBuilder lines = new StringBuilder();
        TEXTS.forEach((name, text) -> lines.append(Pipeline.line(name, text, "2025-07-03")));
        long start = System.nanoTime();
        first = PIPELINE.run(lines.toString(), "--format", "jsonl", "-");
        took = Duration.ofNanos(System.nanoTime() - start);
        second = PIPELINE.run(lines.toString(), "--format", "jsonl", "-");
    }

    /** Read once: what it costs is time, and the others show that a second run says the same. */
    @Test
    void aMegabyteOfOneSentenceEndsInTime() {
        String line = Pipeline.line("one-sentence", NaughtyStrings.endless(MEGABYTE / 4), "2025-07-03");
        long start = System.nanoTime();
        Pipeline.Run run = PIPELINE.run(line, "--format", "jsonl", "-");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasSizeGreaterThan(MEGABYTE);
        // On a machine that is busy with other things the host may stop the analyser; it then says so.
        assertThat(run.err().lines().filter(each -> !each.contains("took longer than")))
                .hasSize(1);
    }

    @Test
    void everyTextEndsInTimeWithAResultOrAReason() {
        assertThat(took).isLessThan(IN_TIME);
        List<String> read = documents().stream()
                .map(each -> each.path("document").stringValue(""))
                .toList();
        assertThat(TEXTS.keySet())
                .allMatch(each -> read.contains(each) || first.err().contains("refused " + each + ": "));
    }

    @Test
    void noPluginFailsOrIsStopped() {
        assertThat(first.err().lines().filter(each -> !each.startsWith("refused ")))
                .singleElement()
                .asString()
                .contains("documents");
    }

    @Test
    void everySpanQuotesTheText() {
        for (JsonNode document : documents()) {
            String text = document.path("text").stringValue("");
            for (JsonNode fact : document.path("facts")) {
                for (JsonNode each : fact.path("evidence")) {
                    assertThat(text.substring(
                                    each.path("start").intValue(),
                                    each.path("end").intValue()))
                            .isEqualTo(each.path("text").stringValue(""));
                }
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(second.out()).isEqualTo(first.out());
    }

    private static List<JsonNode> documents() {
        return first.out().lines().map(JsonMapper.shared()::readTree).toList();
    }
}
