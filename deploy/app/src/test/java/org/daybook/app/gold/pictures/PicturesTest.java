package org.daybook.app.gold.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.daybook.app.gold.Pipeline;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugins.english.EnglishAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the pictures of docs/extraction.md into target/pictures; {@code -Ddaybook.pictures=true} renews those in docs.
 * They are what the extractors say now, so they change with every rule and are not compared.
 */
class PicturesTest {

    private static final Path DRAWN = Path.of("target/pictures");
    private static final Path DOCS = Path.of("../../docs/pictures");
    private static final String SENTENCE =
            "On Tuesday, Ukrainian President Volodymyr Zelensky urged Germany to send air defence missiles.";
    private static final String QUOTATION =
            "Berlin would decide within a week, a senior German official told Reuters on condition of anonymity.";
    private static final Path ARTICLE = Path.of("src/main/resources/sample/01-halden-agency-pause.txt");
    private static final String PUBLISHED = "2025-07-03";

    private static final Pipeline PIPELINE = Pipeline.bundled();

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(DRAWN);
    }

    @Test
    void aSentenceIsDrawnWithItsGrammarFramesAndFact() throws Exception {
        String svg = SentencePicture.draw(analyse(SENTENCE), first(read(SENTENCE), "interaction"));
        assertThat(keep("extraction-sentence", svg)).contains("Zelensky", "REQUEST", "nsubj", "agent", "root");
    }

    @Test
    void aQuotationIsDrawnWithTheWayOfItsWords() throws Exception {
        JsonNode document = read(QUOTATION);
        assertThat(keep("extraction-chain", ChainPicture.draw(document, first(document, "quotation"))))
                .contains("Reuters", "content", "speaker", "unnamed");
    }

    @Test
    void anArticleIsDrawnOnItsWay() throws Exception {
        JsonNode document = JsonMapper.shared()
                .readTree(PIPELINE.run("", ARTICLE.toString()).out());
        String svg = PathPicture.draw(
                (int) Files.size(ARTICLE), analyse(document.path("text").stringValue("")), document);
        assertThat(keep("extraction-path", svg)).contains("plain-text", "frames", "interactions");
    }

    private static AnalyzedArticle analyse(String text) {
        return new EnglishAnalyzer()
                .analyze(ParsedArticle.of("", text)
                        .withPublished(Publication.stated(LocalDate.parse(PUBLISHED), "a picture")));
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared()
                .readTree(PIPELINE.run(Pipeline.line("picture", text, PUBLISHED), "--format", "jsonl", "--why", "-")
                        .out());
    }

    private static JsonNode first(JsonNode document, String kind) {
        return document.path("facts")
                .valueStream()
                .filter(each -> each.path("kind").stringValue("").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Keeps a picture that is well-formed. */
    private static String keep(String name, String svg) throws Exception {
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        Files.writeString(DRAWN.resolve(name + ".svg"), svg);
        assertThat(DOCS.resolve(name + ".svg")).exists();
        if (Boolean.getBoolean("daybook.pictures")) {
            Files.writeString(DOCS.resolve(name + ".svg"), svg);
        }
        return svg;
    }
}
