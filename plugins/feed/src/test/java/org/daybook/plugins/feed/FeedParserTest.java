package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.testkit.ParserContract;
import org.junit.jupiter.api.Test;

class FeedParserTest extends ParserContract {

    private static final String ITEM = "<item><title>Storm closes the quay</title><description>&lt;p&gt;The quay was"
            + " closed.&lt;/p&gt;&lt;p&gt;It opens on Friday.&lt;/p&gt;</description></item>";

    @Override
    protected ArticleParser parser() {
        return new FeedParser();
    }

    @Override
    protected List<RawDocument> documents() {
        return List.of(
                Feeds.document(Feeds.rss(ITEM + ITEM.replace("Storm", "Fog"))),
                Feeds.document(Feeds.atom("<entry><title>Fog</title><content>Nothing was seen.</content></entry>")),
                Feeds.document(
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"title\": \"Fog\"}]}"));
    }

    @Override
    protected byte[] wrapped(String text) {
        return Feeds.rss("<item><title>" + text + "</title><description><![CDATA[" + text + "]]></description><author>"
                        + text + "</author><link>" + text + "</link><pubDate>" + text + "</pubDate></item>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void titleAndBodyAreRegionsOfTheText() {
        ParsedArticle article = Feeds.articles(Feeds.rss(ITEM)).getFirst();
        assertThat(article.text()).isEqualTo("Storm closes the quay\n\nThe quay was closed.\n\nIt opens on Friday.");
        assertThat(article.regions()).extracting(Region::kind).containsExactly(Region.Kind.TITLE, Region.Kind.BODY);
        assertThat(article.regions())
                .extracting(region -> region.span().of(article.text()))
                .containsExactly("Storm closes the quay", "The quay was closed.\n\nIt opens on Friday.");
    }

    @Test
    void anEntryMayHaveATitleOrATextAlone() {
        assertThat(Feeds.item("<title>Fog</title>").regions())
                .extracting(Region::kind)
                .containsExactly(Region.Kind.TITLE);
        ParsedArticle untitled = Feeds.item("<description>Fog everywhere.</description>");
        assertThat(untitled.title()).isEmpty();
        assertThat(untitled.text()).isEqualTo("Fog everywhere.");
        assertThat(untitled.regions()).extracting(Region::kind).containsExactly(Region.Kind.BODY);
    }

    @Test
    void aTitleThatTheTextRepeatsStandsThereOnce() {
        assertThat(Feeds.item(
                                "<title>Fog</title><description>&lt;h1&gt;Fog&lt;/h1&gt;&lt;p&gt;Thick.&lt;/p&gt;</description>")
                        .text())
                .isEqualTo("Fog\n\nThick.");
    }

    @Test
    void entriesWithNeitherTitleNorTextAreLeftOut() {
        assertThat(Feeds.articles(Feeds.rss("<item><link>https://courier.example/a</link></item>" + ITEM)))
                .hasSize(1);
        assertThat(reason(Feeds.rss("<item><link>https://courier.example/a</link></item>")))
                .contains("neither titles nor texts");
    }

    @Test
    void theSameEntryTwiceIsOneAndTheSameNameTwiceNamesOnlyTheFirst() {
        String item = "<item><guid>7</guid><title>%s</title><link>https://courier.example/%s</link></item>";
        List<ParsedArticle> articles = Feeds.articles(
                Feeds.rss(item.formatted("Fog", "a") + item.formatted("Fog", "a") + item.formatted("Ice", "b")));
        assertThat(articles).extracting(ParsedArticle::title).containsExactly("Fog", "Ice");
        assertThat(articles)
                .extracting(article -> article.entry().orElse(""))
                .containsExactly("7", "https://courier.example/b");
    }

    @Test
    void anEntryWithoutANameGoesByItsLinkOrByNothing() {
        assertThat(Feeds.item("<title>a</title><link>https://courier.example/a</link>")
                        .entry())
                .contains("https://courier.example/a");
        assertThat(Feeds.item("<title>a</title>").entry()).isEmpty();
    }

    @Test
    void theOutletIsTheFeedsTitleAndNoAuthor() {
        ParsedArticle article = Feeds.item("<title>Fog</title><dc:creator>Northport Courier</dc:creator>");
        assertThat(article.outlet()).contains("Northport Courier");
        assertThat(article.byline()).isEmpty();
    }

    @Test
    void whatIsNoFeedIsLeftToOthers() {
        for (String other : List.of(
                "<html><body><p>Subscribe to our rss feed.</p></body></html>",
                "<?xml version=\"1.0\"?><newsItem><title>Fog</title></newsItem>",
                "<?xml version=\"1.0\"?><feed><title>of a machine</title></feed>",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description/></rdf:RDF>",
                "Our programme writes <rss version=\"2.0\"> at the top, he said.",
                "{\"items\": [{\"id\": 1, \"price\": 2}]}",
                "{\"version\": \"3\"}",
                "[1, 2]",
                "rss")) {
            assertThat(Feeds.parse(other)).as(other).isInstanceOf(ParseResult.NotMine.class);
        }
    }

    @Test
    void aFeedWithoutEntriesSaysWhatToDo() {
        assertThat(reason(Feeds.rss(""))).contains("no entries", "Fetch it again");
        assertThat(reason(Feeds.atom(""))).contains("no entries");
        assertThat(reason("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}"))
                .contains("no entries");
        assertThat(reason("<rss version=\"2.0\"><channel><title>Northport Cou"))
                .contains("breaks off", "Fetch it again");
        assertThat(reason("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id"))
                .contains("breaks off");
    }

    private static String reason(String feed) {
        return ((ParseResult.Unreadable) Feeds.parse(feed)).reason();
    }
}
