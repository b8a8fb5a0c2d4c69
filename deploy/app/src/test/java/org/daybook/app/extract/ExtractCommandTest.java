package org.daybook.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String MEMO = "#memo Storm\nFour people were killed when the storm came.";

    /** What came of one run. */
    private record Run(int exit, String out, String err) {
        List<JsonNode> documents() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }

    @TempDir
    Path folder;

    @TempDir
    Path noPlugins;

    @BeforeEach
    void useNoBundledPlugins() {
        System.setProperty(BundledPlugins.PROPERTY, noPlugins.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(BundledPlugins.PROPERTY);
    }

    @Test
    void aFileBecomesALineOfJson() throws IOException {
        Run run = run("", write("storm.txt", MEMO));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("\n");
        JsonNode document = run.documents().getFirst();
        assertThat(document.path("document").asString()).isEqualTo("storm.txt");
        assertThat(document.path("title").asString()).isEqualTo("Storm");
        assertThat(document.path("parser").path("id").asString()).isEqualTo("example");
        assertThat(document.path("published").path("basis").asString()).isEqualTo("unknown");
        JsonNode fact = document.path("facts").get(0);
        assertThat(fact.path("kind").asString()).isEqualTo("casualty-count");
        assertThat(fact.path("extractor").path("version").asString()).isEqualTo("1.0.0");
        String text = document.path("text").asString();
        assertThat(fact.path("evidence")).isNotEmpty();
        for (JsonNode each : fact.path("evidence")) {
            assertThat(text.substring(
                            each.path("start").intValue(), each.path("end").intValue()))
                    .isEqualTo(each.path("text").asString());
        }
    }

    @Test
    void whyAFactWasReadIsToldWhenAsked() throws IOException {
        String storm = write("storm.txt", MEMO);
        JsonNode untold = run("", storm).documents().getFirst();
        JsonNode told = run("", "--why", storm).documents().getFirst();
        assertThat(untold.path("facts").get(0).has("why")).isFalse();
        JsonNode step = told.path("facts").get(0).path("why").get(0);
        assertThat(step.path("step").asString()).isEqualTo("example:casualties.passive");
        assertThat(step.path("note").asString()).isNotBlank();
        assertThat(told.path("text")
                        .asString()
                        .substring(
                                step.path("start").intValue(), step.path("end").intValue()))
                .isEqualTo(step.path("text").asString());
    }

    @Test
    void aDirectoryIsWalkedInOrder() throws IOException {
        write("docs/b.txt", MEMO);
        write("docs/a/z.txt", MEMO + " It was dark.");
        write("docs/.hidden", MEMO);
        Run run = run("", folder.resolve("docs").toString());
        assertThat(run.documents())
                .extracting(each -> each.path("document").asString())
                .containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("docs/" + i + ".txt", MEMO + " It was night " + i + ".");
        }
        String docs = folder.resolve("docs").toString();
        assertThat(run("", docs).out()).isEqualTo(run("", docs).out());
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(MEMO.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("storm.txt.gz"), packed.toByteArray());
        Run run = run("", folder.resolve("storm.txt.gz").toString());
        assertThat(run.documents().getFirst().path("document").asString()).isEqualTo("storm.txt.gz");
    }

    @Test
    void jsonLinesNameTheirDocuments() {
        String lines = """
                {"document":"7","text":"#memo Storm\\nTwo people were injured.","published":"2025-07-02","outlet":"Northport Courier"}

                {"document":"8","title":"no text"}
                not json
                {"document":"9","text":"#memo Storm\\nNobody was hurt.","title":"Calm"}
                """;
        Run run = run(lines, "--format", "jsonl", "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.documents())
                .extracting(each -> each.path("document").asString())
                .containsExactly("7", "9");
        JsonNode first = run.documents().getFirst();
        assertThat(first.path("published").path("date").asString()).isEqualTo("2025-07-02");
        assertThat(first.path("published").path("basis").asString()).isEqualTo("stated");
        assertThat(first.path("outlet").asString()).isEqualTo("Northport Courier");
        assertThat(run.documents().get(1).path("title").asString()).isEqualTo("Calm");
        assertThat(run.err())
                .contains("-:3")
                .contains("neither")
                .contains("-:4")
                .contains("not JSON");
    }

    @Test
    void theGivenDayHoldsForDocumentsThatComeWithNone() throws IOException {
        Run run = run("", "--published", "2025-07-09", write("storm.txt", MEMO));
        assertThat(run.documents().getFirst().path("published").path("date").asString())
                .isEqualTo("2025-07-09");
    }

    @Test
    void aRefusedDocumentIsToldWithItsReasonAndTheOthersAreRead() throws IOException {
        write("docs/a.txt", "");
        write("docs/b.pdf", "%PDF-1.7");
        write("docs/c.txt", MEMO);
        Run run = run(
                "",
                folder.resolve("docs").toString(),
                folder.resolve("missing.txt").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.documents()).hasSize(1);
        assertThat(run.err())
                .contains("refused a.txt: The document is empty.")
                .contains("refused b.pdf: No plugin reads application/pdf")
                .contains("There is no such file");
    }

    @Test
    void wrongUsageIsToldWithTheRightOne() {
        for (String[] words : List.of(
                new String[] {},
                new String[] {"--format", "xml", "a"},
                new String[] {"--published", "soon", "a"},
                new String[] {"--unknown", "a"},
                new String[] {"a", "--plugins"})) {
            Run run = runBare("", words);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("usage: daybook extract");
        }
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static Run run(String in, String... words) {
        String[] all = Arrays.copyOf(new String[] {"--plugins", examplePlugin()}, words.length + 2);
        System.arraycopy(words, 0, all, 2, words.length);
        return runBare(in, all);
    }

    private static Run runBare(String in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = ExtractCommand.run(
                List.of(words),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The example plugin stands on the test's class path as a jar, or as classes when only the tests are run. */
    private static String examplePlugin() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(each -> each.toString().replace('\\', '/').contains("plugins/example/"))
                .findFirst()
                .map(each -> ExamplePlugin.folder(each).toString())
                .orElseThrow();
    }
}
