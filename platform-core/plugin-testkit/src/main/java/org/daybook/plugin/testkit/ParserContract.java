package org.daybook.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every parser must hold. Extend it and name a parser and some documents that it reads. */
public abstract class ParserContract {

    private static final int HUGE = 1_000_000;
    private static final Duration HUGE_TIME = Duration.ofSeconds(20);

    protected abstract ArticleParser parser();

    /** Documents that this parser reads, at least one. */
    protected abstract List<RawDocument> documents();

    /** Words as a document of the parser's format; the plain words unless a parser needs more around them. */
    protected byte[] wrapped(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void itsOwnDocumentsAreRead() {
        for (RawDocument document : documents()) {
            for (ParsedArticle article : articles(parser().parse(document), document.name())) {
                assertThat(article.text()).as(document.name()).isNotBlank();
            }
        }
    }

    @Test
    void regionsAreInOrderAndInsideTheText() {
        for (RawDocument document : documents()) {
            articles(parser().parse(document), document.name()).forEach(ParserContract::checkRegions);
        }
    }

    @Test
    void theSameDocumentGivesTheSameResultTwice() {
        for (RawDocument document : documents()) {
            assertThat(parser().parse(document)).isEqualTo(parser().parse(document));
        }
    }

    @Test
    void theBytesAreLeftAsTheyWere() {
        for (RawDocument document : documents()) {
            byte[] before = document.content().clone();
            parser().parse(document);
            assertThat(document.content()).isEqualTo(before);
        }
    }

    @Test
    void whatIsSaidWithADocumentIsPreferredToItsOwnReading() {
        RawDocument document = documents()
                .getFirst()
                .withTitle("A title given by hand")
                .withOutlet("The Given Times")
                .withPublished(java.time.LocalDate.of(2020, 2, 29));
        for (ParsedArticle article : articles(parser().parse(document), document.name())) {
            assertThat(article.title()).isEqualTo("A title given by hand");
            assertThat(article.outlet()).contains("The Given Times");
            assertThat(article.published().date()).contains(java.time.LocalDate.of(2020, 2, 29));
        }
    }

    @Test
    void naughtyStringsGiveAResult() {
        for (String text : NaughtyStrings.all()) {
            ParseResult result = parser().parse(RawDocument.of("naughty", wrapped(text)));
            if (result instanceof ParseResult.Parsed(List<ParsedArticle> articles)) {
                articles.forEach(ParserContract::checkRegions);
            }
        }
    }

    @Test
    void bytesThatAreNoTextGiveAResult() {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        assertThat(parser().parse(RawDocument.of("noise", bytes))).isNotNull();
        assertThat(parser().parse(RawDocument.of("nothing", new byte[0]))).isNotInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void aHugeDocumentIsReadInTime() {
        RawDocument document = RawDocument.of("huge", wrapped(NaughtyStrings.huge(HUGE)));
        Assertions.assertTimeoutPreemptively(HUGE_TIME, () -> parser().parse(document));
    }

    private static List<ParsedArticle> articles(ParseResult result, String name) {
        return switch (result) {
            case ParseResult.Parsed(List<ParsedArticle> articles) -> articles;
            case ParseResult.NotMine notMine -> fail(name + " is not the parser's own");
            case ParseResult.Unreadable(String reason) -> fail(name + " is unreadable: " + reason);
        };
    }

    private static void checkRegions(ParsedArticle article) {
        int end = 0;
        for (Region region : article.regions()) {
            assertThat(region.span().start()).as("start of %s", region).isGreaterThanOrEqualTo(end);
            assertThat(region.span().end())
                    .as("end of %s", region)
                    .isLessThanOrEqualTo(article.text().length());
            end = region.span().end();
        }
    }
}
