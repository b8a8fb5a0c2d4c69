package org.daybook.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.Yields;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.daybook.views.Version;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.junit.jupiter.api.Test;

class ArticleTableIT extends ViewContract<ArticleRow> {

    private final ArticleTable table = new ArticleTable(database.jdbc());
    private final ArticleQueries queries = new ArticleQueries(table, past, moments);

    @Override
    protected View<ArticleRow> view() {
        return ArticleWiring.articlesView(table);
    }

    @Test
    void theListCountsFactsAndTellsWhyADocumentWasRefused() {
        live(story());

        List<ArticleList.Row> rows = queries.handle(new ArticleList("", 0, 10));
        assertThat(rows).hasSize(3);
        assertThat(rows)
                .filteredOn(row -> row.articleId().equals("a1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.facts()).isEqualTo(2);
                    assertThat(row.accepted()).isEqualTo(1);
                    assertThat(row.rejected()).isZero();
                    assertThat(row.refused()).isEmpty();
                });
        assertThat(rows)
                .filteredOn(row -> row.refused().isPresent())
                .singleElement()
                .satisfies(row -> assertThat(row.document()).isEqualTo("scan.pdf"));
    }

    @Test
    void theListIsSearchedByTitleOutletAndDocumentAndReadInPages() {
        live(story());

        assertThat(titles(new ArticleList("harbour", 0, 10))).containsExactly("Envoys meet again");
        assertThat(titles(new ArticleList("100%", 0, 10))).containsExactly("Prices up 100%_");
        assertThat(titles(new ArticleList("SCAN", 0, 10))).containsExactly("scan.pdf");
        assertThat(titles(new ArticleList("", 1, 1))).hasSize(1);
    }

    @Test
    void anArticleComesWithItsTextAndARefusedDocumentIsNone() {
        live(story());

        Optional<ArticleById.Article> article = queries.handle(new ArticleById("a1"));
        assertThat(article).get().satisfies(found -> {
            assertThat(found.text()).contains("\"We go on\", said one.\\ Nothing\tmore.");
            assertThat(found.byline()).containsExactly("Ada \"The Pen\" Moreau", "Jo, Li");
            assertThat(found.regions()).hasSize(2);
            assertThat(found.ingested()).isEqualTo(Story.NOON);
        });
        assertThat(queries.handle(new ArticleById("refused-print-x"))).isEmpty();
        assertThat(queries.handle(new ArticleById("nobody"))).isEmpty();
    }

    @Test
    void anInstantIsKeptToTheSameMicrosecondHoweverItIsWritten() {
        Version<ArticleRow> version = new Version<>(
                "a1",
                1,
                Version.OPEN,
                new ArticleRow(
                        "a1",
                        "a.txt",
                        "Title",
                        null,
                        null,
                        "unknown",
                        "anna",
                        Story.NOON.plusNanos(1_999),
                        null,
                        "plain-text 1.0.0",
                        List.of(new ArticleRow.Found("interactions", "1.0.0", 2)),
                        Map.of(),
                        1));
        String copied = table.table() + "_copied";
        database.empty(table, copied);
        database.run(connection -> table.write(connection, table.table(), List.of(version)));
        Folding.copy(table, database, copied, List.of(version));
        assertThat(database.dump(table.table())).isNotEmpty().isEqualTo(database.dump(copied));
    }

    @Test
    void whatPluginsBroughtIsCountedAsItStood() {
        Story story = story();
        long before = story.events().get(3).position();
        live(story);

        assertThat(table.at(Version.OPEN - 1))
                .containsExactly(
                        new Yields.Yield("interactions", "1.0.0", 2, 0, Story.NOON),
                        new Yields.Yield("plain-text", "1.0.0", 0, 2, Story.NOON));
        assertThat(table.at(before)).extracting(Yields.Yield::facts).containsExactly(1L, 0L);
        assertThat(table.at(0)).isEmpty();
    }

    private List<String> titles(ArticleList query) {
        return queries.handle(query).stream().map(ArticleList.Row::title).toList();
    }

    private static Story story() {
        return new Story()
                .article("a1", "Envoys meet again", "Harbour Post", "2025-07-03")
                .article("a2", "Prices up 100%_", null, null)
                .refused("scan.pdf", "print-x", "It holds no text.")
                .quotation(Story.on("f1", "a1", null), Story.HALE)
                .quotation(Story.on("f2", "a1", null), Story.ORLOV)
                .accepted("f1", "a1", "anna");
    }
}
