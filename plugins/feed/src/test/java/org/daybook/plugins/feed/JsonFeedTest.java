package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

    private static final String START =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Courier\", \"language\": \"pl-PL\",";

    @Test
    void theFieldsAreRead() {
        ParsedArticle article = Feeds.articles(START + """
                "home_page_url": "https://courier.example", "authors": [{"name": "The desk"}], "items": [{
                "id": 17, "url": "/fog", "title": "Fog \\u0026 ice", "content_html": "<p>One.</p><p>Two &amp; three.</p>",
                "summary": "One.", "date_published": "2024-11-05T23:00:00-08:00", "authors": [{"name": "Ana Berg"}, {"url": "x"}]}]}
                """).getFirst();
        assertThat(article.entry()).contains("17");
        assertThat(article.url()).contains("https://courier.example/fog");
        assertThat(article.text()).isEqualTo("Fog & ice\n\nOne.\n\nTwo & three.");
        assertThat(article.byline()).containsExactly("Ana Berg");
        assertThat(article.outlet()).contains("Courier");
        assertThat(article.language()).isEqualTo("pl");
        assertThat(article.published())
                .isEqualTo(Publication.stated(LocalDate.of(2024, 11, 5), "the feed's date_published"));
    }

    @Test
    void versionOneHasOneAuthor() {
        ParsedArticle article = Feeds.articles(START
                        + "\"author\": {\"name\": \"Ana Berg\"}, \"items\": [{\"content_text\": \"Fog.\\n\\nIce.\"}]}")
                .getFirst();
        assertThat(article.byline()).containsExactly("Ana Berg");
        assertThat(article.text()).isEqualTo("Fog.\n\nIce.");
        assertThat(article.entry()).isEmpty();
    }

    @Test
    void aFeedOfWhichTheVersionIsWrongIsKnownByItsFields() {
        assertThat(Feeds.articles("{\"version\": \"1\", \"items\": [{\"content_text\": \"Fog.\"}]}"))
                .hasSize(1);
    }

    @Test
    void whatIsReadBeforeADamageIsKept() {
        String two = START + "\"items\": [{\"id\": \"a\", \"title\": \"Fog\",}, {\"id\": \"b\", \"title\": \"Ice\"";
        for (String end : List.of("", "}", "}]", " !", "\\")) {
            assertThat(Feeds.articles(two + end)).as(end).hasSize(2);
        }
    }

    @Test
    void valuesOfTheWrongKindAreNone() {
        assertThat(Feeds.articles(START
                        + "\"items\": [7, null, {\"title\": {\"a\": []}}, {\"title\": \"Fog\", \"authors\": 3}]}"))
                .extracting(ParsedArticle::title)
                .containsExactly("Fog");
    }
}
