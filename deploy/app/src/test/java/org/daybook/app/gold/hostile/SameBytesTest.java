package org.daybook.app.gold.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.gold.Pipeline;
import org.junit.jupiter.api.Test;

/** What an analyst cites today must stand there tomorrow: the sample corpus read again, and in another order. */
class SameBytesTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");

    @Test
    void aSecondRunAndAnotherOrderGiveTheSameLines() throws IOException {
        Pipeline pipeline = Pipeline.bundled();
        List<String> articles;
        try (Stream<Path> all = Files.list(SAMPLE)) {
            articles = all.filter(each -> !each.endsWith("index.txt"))
                    .filter(each -> pipeline.readsPages() || !each.toString().endsWith(".html"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        String first = pipeline.run("", articles.toArray(String[]::new)).out();
        assertThat(first.lines()).hasSameSizeAs(articles);
        assertThat(pipeline.run("", articles.toArray(String[]::new)).out()).isEqualTo(first);
        String backwards =
                pipeline.run("", articles.reversed().toArray(String[]::new)).out();
        assertThat(backwards.lines())
                .containsExactlyInAnyOrderElementsOf(first.lines().toList());
    }
}
