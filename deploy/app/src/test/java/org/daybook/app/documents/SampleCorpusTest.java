package org.daybook.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleCorpusTest {

    private static final Path FOLDER = Path.of("src/main/resources/sample");

    @Test
    void theIndexListsEveryArticleInOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> articles = files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("index.txt"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(articles);
            assertThat(articles).hasSizeBetween(12, 20);
        }
    }

    @Test
    void articlesHaveTheLengthOfShortNews() throws IOException {
        for (String file : Files.readAllLines(FOLDER.resolve("index.txt"))) {
            String text =
                    Files.readString(FOLDER.resolve(file)).replaceAll("(?s)<(script|style).*?</\\1>|<[^>]+>", " ");
            assertThat(text.strip().split("\\s+")).as(file).hasSizeBetween(120, 450);
        }
    }

    /** Spellings differ between outlets, as they do; that is what actor resolution is shown with. */
    @Test
    void spellingsVary() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : Files.readAllLines(FOLDER.resolve("index.txt"))) {
            all.append(Files.readString(FOLDER.resolve(file)));
        }
        assertThat(all).contains("Zelensky ", "Zelenskyy ", "Zelenskiy ", "Kyiv", "Kiev", "Yuri ", "Yury ");
    }
}
