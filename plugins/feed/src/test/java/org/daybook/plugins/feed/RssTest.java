package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.junit.jupiter.api.Test;

class RssTest {

    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://courier.example/"><title>Courier in RDF</title><dc:language>de</dc:language>
              <items><rdf:Seq><rdf:li rdf:resource="https://courier.example/fog"/></rdf:Seq></items></channel>
            <item rdf:about="https://courier.example/fog"><title>Fog on the river</title><dc:date>2024-11-05T08:00+01:00</dc:date>
              <dc:creator>Ana Berg</dc:creator></item></rdf:RDF>
            """;

    @Test
    void theFieldsOfRss2AreRead() {
        ParsedArticle article = Feeds.item("""
                <title>Ferries &amp; trains stop</title><link>https://courier.example/ferries</link>
                <guid isPermaLink="false">courier-17</guid><author>desk@courier.example (Ana Berg)</author>
                <pubDate>Tue, 05 Nov 2024 23:30:00 -0500</pubDate><description>No ferry left the port.</description>
                """);
        assertThat(article.entry()).contains("courier-17");
        assertThat(article.title()).isEqualTo("Ferries & trains stop");
        assertThat(article.url()).contains("https://courier.example/ferries");
        assertThat(article.byline()).containsExactly("Ana Berg");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).isEqualTo(Publication.stated(LocalDate.of(2024, 11, 5), "the feed's pubdate"));
    }

    @Test
    void rss1KeepsItsItemsBesideTheChannel() {
        ParsedArticle article = Feeds.articles(RDF).getFirst();
        assertThat(article.entry()).contains("https://courier.example/fog");
        assertThat(article.url()).contains("https://courier.example/fog");
        assertThat(article.outlet()).contains("Courier in RDF");
        assertThat(article.byline()).containsExactly("Ana Berg");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.published()).isEqualTo(Publication.stated(LocalDate.of(2024, 11, 5), "the feed's dc:date"));
    }

    @Test
    void rss091HasItemsWithoutNames() {
        List<ParsedArticle> articles = Feeds.articles(
                "<rss version=\"0.91\"><channel><title>T</title><item><title>a</title></item><item><title>b</title></item>");
        assertThat(articles).extracting(ParsedArticle::title).containsExactly("a", "b");
        assertThat(articles).allMatch(article -> article.entry().isEmpty());
        assertThat(articles).allMatch(article -> article.language().equals("und"));
    }

    @Test
    void theFullestTextCounts() {
        assertThat(Feeds.item("<description>A teaser.</description><content:encoded><![CDATA[<p>A teaser.</p>"
                                + "<p>And all the rest.</p>]]></content:encoded>")
                        .text())
                .isEqualTo("A teaser.\n\nAnd all the rest.");
        assertThat(Feeds.item("<description>A description longer than the content.</description><content:encoded>"
                                + "Short.</content:encoded>")
                        .text())
                .isEqualTo("A description longer than the content.");
        assertThat(Feeds.item("<media:group><media:description>Of a recording.</media:description></media:group>")
                        .text())
                .isEqualTo("Of a recording.");
    }

    @Test
    void theFeedsPictureIsNotItsTitle() {
        String feed = Feeds.rss("<item><title>a</title></item>")
                .replace("<channel>", "<channel><image><title>Logo</title><link>https://logo.example/</link></image>");
        assertThat(Feeds.articles(feed).getFirst().outlet()).contains("Northport Courier");
    }

    @Test
    void anAtomLinkToTheFeedOrToCommentsIsNotThePage() {
        ParsedArticle article = Feeds.item("""
                <title>a</title><atom:link rel="self" href="https://courier.example/feed"/>
                <comments>https://courier.example/a#comments</comments><enclosure url="https://courier.example/a.mp3"/>
                <atom:link rel="replies" href="https://courier.example/a/comments"/><link>/news/a?x=1&amp;y=2</link>
                """);
        assertThat(article.url()).contains("https://courier.example/news/a?x=1&y=2");
    }

    @Test
    void aGuidIsTheLinkWhereThereIsNone() {
        assertThat(Feeds.item("<title>a</title><guid>https://courier.example/a</guid>")
                        .url())
                .contains("https://courier.example/a");
        assertThat(Feeds.item("<title>a</title><guid isPermaLink=\"false\">https://courier.example/a</guid>")
                        .url())
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsToNoPageIsNone() {
        assertThat(Feeds.item("<title>a</title><link>javascript:alert(1)</link>")
                        .url())
                .isEmpty();
    }

    @Test
    void aDateThatCannotBeReadLeavesTheNext() {
        assertThat(Feeds.item("<title>a</title><pubDate>soon</pubDate><dc:date>2024-11-05</dc:date>")
                        .published()
                        .date())
                .contains(LocalDate.of(2024, 11, 5));
        assertThat(Feeds.item("<title>a</title><pubDate>soon</pubDate>").published())
                .isEqualTo(Publication.unknown());
    }
}
