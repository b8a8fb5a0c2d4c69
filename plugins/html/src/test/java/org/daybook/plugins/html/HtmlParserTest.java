package org.daybook.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.testkit.ParserContract;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlParserTest extends ParserContract {

    private static final String FIRST =
            "The harbour of Northport was closed on Monday after a storm had torn two cranes from the quay, officials said.";
    private static final String SECOND =
            "Nobody was hurt, the port authority said, and the ferries to the islands should run again before the weekend.";
    private static final String LINKED_DATA = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Person","@id":"#ana","name":"Ana Kova\\u010d"},
              {"@type":["NewsArticle"],"headline":"Storm closes the harbour &amp; the ferries","datePublished":"2025-07-07T23:30:00-04:00",
               "author":[{"@id":"#ana"},{"@type":"Person","name":"John Smith"}],"publisher":{"@type":"Organization","name":"Northport Courier"},},
            ]}</script>
            """;

    @Override
    protected ArticleParser parser() {
        return new HtmlParser();
    }

    @Override
    protected List<RawDocument> documents() {
        return List.of(document(page(LINKED_DATA, body())), document(page("", body())));
    }

    @Override
    protected byte[] wrapped(String text) {
        return ("<html><head><title>Title</title></head><body><article><p>" + text + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theMetadataOfThePageIsRead() {
        ParsedArticle article =
                read(page(LINKED_DATA + "<link rel=canonical href='https://courier.example/storm'>", body()));
        assertThat(article.title()).isEqualTo("Storm closes the harbour & the ferries");
        assertThat(article.byline()).containsExactly("Ana Kovač", "John Smith");
        assertThat(article.outlet()).contains("Northport Courier");
        assertThat(article.url()).contains("https://courier.example/storm");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void theDayIsTheOneAtThePagesOwnPlace() {
        assertThat(read(page(LINKED_DATA, body())).published().date()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void withoutLinkedDataTheMetaTagsSpeak() {
        ParsedArticle article = read(page("""
                <meta property="og:title" content="Storm closes the harbour | Northport Courier">
                <meta property="og:site_name" content="Northport Courier">
                <meta property="article:published_time" content="2025-07-07T08:00:00Z">
                <meta name="author" content="By Ana Kovač and John Smith">
                """, body().replace(" &amp; the ferries", "")));
        assertThat(article.title()).isEqualTo("Storm closes the harbour");
        assertThat(article.byline()).containsExactly("Ana Kovač", "John Smith");
        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void theDayMayStandInATimeElementOrInTheAddress() {
        assertThat(read(page("", "<time datetime='2025-07-07T10:00'>Monday</time>" + body()))
                        .published()
                        .date())
                .contains(LocalDate.of(2025, 7, 7));
        assertThat(read(page("<link rel=canonical href='https://courier.example/2025/07/07/storm'>", body()))
                        .published()
                        .date())
                .contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void theTextIsTheBodyWithoutWhatStandsAroundIt() {
        ParsedArticle article = read(page("", """
                <nav><a href=/>Home</a></nav>
                %s
                <p>Read more: <a href=/b>Ten lighthouses that are worth a visit</a></p>
                <figure><img><figcaption>The quay on Monday (Photo: A. Kovač)</figcaption></figure>
                <aside class=related><p>Another article on something else entirely, which is long enough to be a paragraph.</p></aside>
                <footer>© Northport Courier</footer>
                """.formatted(body())));
        assertThat(article.text()).startsWith(FIRST).endsWith(SECOND);
        assertThat(article.text())
                .doesNotContain("Read more")
                .doesNotContain("Photo")
                .doesNotContain("Another article");
        assertThat(article.text()).contains("\n\n");
    }

    @Test
    void headingsInTheBodyAreRegions() {
        ParsedArticle article = read(page(
                "",
                "<article><h1>Storm closes the harbour</h1><p>" + FIRST + "</p><h2>Cranes were due for repair</h2><p>"
                        + SECOND + "</p></article>"));
        assertThat(article.regions()).extracting(Region::kind).containsExactly(Region.Kind.HEADING);
        assertThat(article.regions().getFirst().span().of(article.text())).isEqualTo("Cranes were due for repair");
    }

    @Test
    void aBodyThatStandsOnlyInTheMetadataIsUsed() {
        String said = "{\"@type\":\"NewsArticle\",\"headline\":\"Storm\",\"articleBody\":\"" + FIRST + "\n\n" + SECOND
                + " " + FIRST + "\"}";
        ParsedArticle article =
                read(page("<script type='application/ld+json'>" + said + "</script>", "<div id=app></div>"));
        assertThat(article.text()).startsWith(FIRST).contains(SECOND);
    }

    @Test
    void theCharsetOfThePageIsUsed() {
        String page = page(
                "<meta charset=windows-1251>",
                "<article><p>Порт закрыт. " + FIRST + "</p><p>" + SECOND + "</p></article>");
        ParsedArticle article = parse(RawDocument.of("a.html", page.getBytes(Charset.forName("windows-1251"))));
        assertThat(article.text()).startsWith("Порт закрыт.");
    }

    @Test
    void aPageWithoutAnArticleIsUnreadable() {
        assertThat(parser().parse(document("<html><body><div id=app></div></body></html>")))
                .isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void aPageOfAFewWordsIsAllArticle() {
        assertThat(read("<p>The quay is open again.</p>").text()).isEqualTo("The quay is open again.");
        assertThat(parser().parse(document("<p><a href=/a>One</a> <a href=/b>Two</a></p>")))
                .isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void monstrousPagesAreAnsweredInTime() {
        for (String page : List.of(
                "<div class=share>".repeat(20_000) + "<p>x",
                "<p>word <b>".repeat(30_000),
                "<table><tr><td>".repeat(8_000) + SECOND,
                "<a href=x>".repeat(20_000),
                "<ul><li>".repeat(10_000),
                "<span>word ".repeat(50_000))) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> parser().parse(document("<html><body>" + page)),
                    page.substring(0, 10));
        }
    }

    @Test
    void brokenLinkedDataDoesNoHarm() {
        for (String broken : List.of(
                "{",
                "[[[[",
                "{\"@type\":\"NewsArticle\",",
                "\"",
                "{\"a\":}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000))) {
            assertThat(read(page("<script type='application/ld+json'>" + broken + "</script>", body()))
                            .text())
                    .startsWith(FIRST);
        }
    }

    private static String body() {
        return "<article><h1>Storm closes the harbour &amp; the ferries</h1><p>" + FIRST + "</p><p>" + SECOND
                + "</p></article>";
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private ParsedArticle read(String page) {
        return parse(document(page));
    }

    private ParsedArticle parse(RawDocument document) {
        return ((ParseResult.Parsed) parser().parse(document)).articles().getFirst();
    }

    private static RawDocument document(String page) {
        return RawDocument.of("a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
