package org.daybook.app.gold.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.app.gold.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three lessons of docs/teaching.md, with the lines and sentences that stand there. */
class TeachingTest {

    private static final Path PAGE = Path.of("../../docs/teaching.md");
    private static final Pipeline PIPELINE = Pipeline.bundled();

    @TempDir
    Path folder;

    @Test
    void aLineInTheLexiconTeachesAVerb() throws IOException {
        String sentence = "Macron videolinked with Putin on Monday.";
        Path taught = teach("interactions", "lexicon/verbal-cooperation.tsv", "consult.videolink");
        assertThat(read(sentence, PIPELINE.plugins()))
                .noneMatch(each -> each.path("type").stringValue("").equals("CONSULT"));
        assertThat(read(sentence, taught)).anySatisfy(each -> {
            assertThat(each.path("type").asString()).isEqualTo("CONSULT");
            assertThat(each.path("mode").asString()).isEqualTo("phone");
            assertThat(each.path("rule").asString()).isEqualTo("consult.videolink");
            assertThat(country(each.path("actors"))).isEqualTo("FRA");
            assertThat(country(each.path("recipients"))).isEqualTo("RUS");
        });
    }

    @Test
    void aLineInTheCatalogueTeachesAWeapon() throws IOException {
        String sentence = "France delivered 20 Falkor bombs to Ukraine.";
        Path taught = teach("weapons-aid", "catalogue/items.tsv", "falkor");
        assertThat(read(sentence, PIPELINE.plugins()))
                .noneMatch(each ->
                        each.path("item").path("catalogue").stringValue("").equals("falkor"));
        assertThat(read(sentence, taught)).anySatisfy(each -> {
            assertThat(each.path("status").asString()).isEqualTo("DELIVERED");
            assertThat(each.path("item").path("catalogue").asString()).isEqualTo("falkor");
        });
    }

    @Test
    void aLineInTheGazetteerTeachesAPerson() throws IOException {
        String sentence = "Kovarova met the French president on Monday.";
        Path taught = teach("english", "actors/people/europe.tsv", "Jana Kovarova");
        assertThat(read(sentence, PIPELINE.plugins()))
                .noneMatch(each -> country(each.path("actors")).equals("CZE"));
        assertThat(read(sentence, taught)).anySatisfy(each -> {
            assertThat(each.path("type").asString()).isEqualTo("CONSULT");
            assertThat(country(each.path("actors"))).isEqualTo("CZE");
            assertThat(each.path("actors").get(0).path("name").asString()).isEqualTo("Jana Kovarova");
        });
    }

    /** Adds the page's line that begins so. */
    private Path teach(String plugin, String table, String begin) throws IOException {
        String line = Files.readAllLines(PAGE).stream()
                .filter(each -> each.startsWith(begin + "\t"))
                .findFirst()
                .orElseThrow();
        return TaughtPlugin.copy(PIPELINE.plugins().resolve(plugin + ".jar"), table, line, folder);
    }

    private static List<JsonNode> read(String sentence, Path plugins) throws IOException {
        assertThat(Files.readString(PAGE)).contains(sentence);
        Pipeline.Run run = PIPELINE.run(
                Pipeline.line("lesson", sentence, "2025-07-03"),
                "--format",
                "jsonl",
                "--plugins",
                plugins.toString(),
                "-");
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonMapper.shared()
                .readTree(run.out())
                .path("facts")
                .valueStream()
                .toList();
    }

    private static String country(JsonNode actors) {
        return actors.path(0).path("country").stringValue("");
    }
}
