package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeniencyTest {

    @Test
    void undeclaredEntitiesAreRead() {
        assertThat(Feeds.item("<title>Caf&eacute;&nbsp;&ndash; &lsquo;open&rsquo; &unknown; &#8364;5</title>")
                        .title())
                .isEqualTo("Café – ‘open’ &unknown; €5");
    }

    @Test
    void aBareAmpersandIsOne() {
        ParsedArticle article =
                Feeds.item("<title>Berg & Sand</title><link>https://courier.example/?a=1&copy=2&section=3</link>");
        assertThat(article.title()).isEqualTo("Berg & Sand");
        assertThat(article.url()).contains("https://courier.example/?a=1&copy=2&section=3");
        assertThat(Feeds.item("<title><![CDATA[Berg & Sand &amp; Sons]]></title>")
                        .title())
                .isEqualTo("Berg & Sand & Sons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                " \n\n",
                "<!-- made by hand -->\n",
                "Warning: no cache in line 7\n",
                "<br />\n<b>Notice</b>: old\n"
            })
    void whatStandsBeforeTheFeedDoesNoHarm(String before) {
        assertThat(Feeds.articles(before + Feeds.rss("<item><title>Fog</title></item>")))
                .hasSize(1);
    }

    @Test
    void whatFollowsTheFeedDoesNoHarm() {
        assertThat(Feeds.articles(
                        Feeds.rss("<item><title>Fog</title></item>") + "\n<!-- 0.2 s --><script>x</script> bye"))
                .extracting(ParsedArticle::text)
                .containsExactly("Fog");
    }

    @Test
    void missingEndTagsAreMissedByNobody() {
        List<ParsedArticle> articles = Feeds.articles("""
                <rss version="2.0"><channel><title>Courier<item><title>Fog<link>https://courier.example/fog
                <description>Fog lay here.<pubDate>Tue, 5 Nov 2024 10:00 GMT<item><title>Ice</title>
                <link>https://courier.example/ice</link><description>Ice <b>lay<br> here.</description></item></channel></rss>
                """);
        assertThat(articles)
                .extracting(ParsedArticle::text)
                .containsExactly("Fog\n\nFog lay here.", "Ice\n\nIce lay here.");
        assertThat(articles.getFirst().url()).contains("https://courier.example/fog");
        assertThat(articles.getFirst().published().date()).contains(LocalDate.of(2024, 11, 5));
        assertThat(articles.getLast().outlet()).contains("Courier");
    }

    @Test
    void aFeedThatBreaksOffGivesWhatItHas() {
        String whole = Feeds.rss("<item><title>Fog</title></item><item><title>Ice</title><description>Ice lay");
        assertThat(Feeds.articles(whole.substring(0, whole.indexOf(" lay") + 4)))
                .extracting(ParsedArticle::text)
                .containsExactly("Fog", "Ice\n\nIce lay");
    }

    @Test
    void aMissingQuotationMarkOrBracketCostsOneTag() {
        assertThat(Feeds.articles(Feeds.rss("<item><title>Fog</title><enclosure url=\"a.mp3></enclosure></item>"
                        + "<item><title>Ice</title <link>https://courier.example/ice</link></item>")))
                .extracting(ParsedArticle::title)
                .containsExactly("Fog", "Ice");
    }

    @Test
    void otherPrefixesAreKnownByTheirNamespaces() {
        ParsedArticle article = Feeds.articles("""
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"
                 xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
                <s:item><s:title>Fog</s:title><d:creator>Ana Berg</d:creator><c:encoded>Fog lay here.</c:encoded></s:item></r:RDF>
                """).getFirst();
        assertThat(article.text()).isEqualTo("Fog\n\nFog lay here.");
        assertThat(article.byline()).containsExactly("Ana Berg");
    }

    @Test
    void undeclaredPrefixesAreTakenForTheUsualOnes() {
        ParsedArticle article = Feeds.articles("<rss><channel><item><dc:title>Fog</dc:title><content:encoded>Lay here."
                        + "</content:encoded><DC:Date>2024-11-05</DC:Date></item></channel></rss>")
                .getFirst();
        assertThat(article.text()).isEqualTo("Fog\n\nLay here.");
        assertThat(article.published().date()).contains(LocalDate.of(2024, 11, 5));
    }

    @Test
    void markupThatIsEscapedTwiceIsTakenOffTwice() {
        assertThat(Feeds.item(
                                "<description>&amp;lt;p&amp;gt;Fog.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Ice.&amp;lt;/p&amp;gt;</description>")
                        .text())
                .isEqualTo("Fog.\n\nIce.");
    }

    @Test
    void aWrongDeclarationOfTheEncodingIsOverruledByTheBytes() {
        String feed = Feeds.rss("<item><title>Łódź – Київ</title></item>")
                .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>");
        assertThat(title(feed, StandardCharsets.UTF_8)).isEqualTo("Łódź – Київ");
        assertThat(title(feed, StandardCharsets.UTF_16LE)).isEqualTo("Łódź – Київ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "UTF-16", "utf-8"})
    void aTrueDeclarationOfTheEncodingIsFollowed(String encoding) {
        String feed = Feeds.rss("<item><title>Київ и Одесса</title></item>".replace("ї", "и"))
                .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding='" + encoding + "'?>");
        assertThat(title(feed, Charset.forName(encoding))).isEqualTo("Киив и Одесса");
    }

    @Test
    void withoutADeclarationOldEncodingsAreReadAsWindowsWritesThem() {
        assertThat(title(Feeds.rss("<item><title>Café “Zoé”</title></item>"), Charset.forName("windows-1252")))
                .isEqualTo("Café “Zoé”");
    }

    private static String title(String feed, Charset charset) {
        return Feeds.articles(RawDocument.of("feed", feed.getBytes(charset)))
                .getFirst()
                .title();
    }
}
