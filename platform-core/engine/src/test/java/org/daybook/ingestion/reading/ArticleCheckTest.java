package org.daybook.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.junit.jupiter.api.Test;

class ArticleCheckTest {

    private static final RawDocument FEED =
            RawDocument.of("feed", new byte[] {1}).withUrl("https://courier.example/feed");

    @Test
    void anArticleThatIsTheWholeDocumentHasTheDocumentsAddress() {
        assertThat(addresses(article("https://courier.example/said-of-itself")))
                .containsExactly(Optional.of("https://courier.example/feed"));
    }

    @Test
    void anEntryKeepsItsOwnAddress() {
        assertThat(addresses(article("https://courier.example/storm").withEntry("storm")))
                .containsExactly(Optional.of("https://courier.example/storm"));
    }

    @Test
    void entriesWithoutAnAddressDoNotGetThatOfTheFeed() {
        assertThat(addresses(ParsedArticle.of("", "Storm"), ParsedArticle.of("", "Calm")))
                .containsOnly(Optional.empty());
    }

    private static List<Optional<String>> addresses(ParsedArticle... articles) {
        ParseResult checked = ArticleCheck.copy(new ParseResult.Parsed(List.of(articles)), FEED);
        return ((ParseResult.Parsed) checked)
                .articles().stream().map(ParsedArticle::url).toList();
    }

    private static ParsedArticle article(String url) {
        return ParsedArticle.of("", "The quay is open again.").withUrl(Optional.of(url));
    }
}
