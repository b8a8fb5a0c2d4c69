package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.junit.jupiter.api.Test;

class AtomTest {

    @Test
    void theFieldsOfAtom1AreRead() {
        ParsedArticle article = Feeds.entry("""
                <id>tag:courier.example,2024:fog</id><title type="html">Fog &amp;amp; &lt;em&gt;ice&lt;/em&gt;</title>
                <link rel="edit" href="/edit/fog"/><link rel="alternate" type="application/json" href="/fog.json"/>
                <link rel="alternate" type="text/html" href="/fog"/><author><name>Ana Berg</name><email>a@b.example</email></author>
                <updated>2024-11-07T01:00:00Z</updated><published>2024-11-05T23:00:00-08:00</published>
                <summary>Short.</summary><content type="html">&lt;p&gt;Fog lay on the river.&lt;/p&gt;</content>
                """);
        assertThat(article.entry()).contains("tag:courier.example,2024:fog");
        assertThat(article.title()).isEqualTo("Fog & ice");
        assertThat(article.url()).contains("https://courier.example/fog");
        assertThat(article.byline()).containsExactly("Ana Berg");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.outlet()).contains("Northport Courier");
        assertThat(article.text()).isEqualTo("Fog & ice\n\nFog lay on the river.");
        assertThat(article.published())
                .isEqualTo(Publication.stated(LocalDate.of(2024, 11, 5), "the feed's published"));
    }

    @Test
    void theFieldsOfAtom03AreRead() {
        String feed = """
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Courier</title><entry><title>Fog</title>
                <issued>2004-05-28T10:00</issued><content type="text/html" mode="base64">%s</content></entry></feed>
                """.formatted(Base64.getEncoder()
                .encodeToString("<p>Fog lay here.</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        ParsedArticle article = Feeds.articles(feed).getFirst();
        assertThat(article.text()).isEqualTo("Fog\n\nFog lay here.");
        assertThat(article.published().date()).contains(LocalDate.of(2004, 5, 28));
    }

    @Test
    void markupThatIsWrittenOutIsReadAsWell() {
        assertThat(Feeds.entry("""
                <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Fog <b>here</b></div></title>
                <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p><x:p>Two<x:br/>lines.</x:p>
                <x:script>no()</x:script></x:div></content>
                """).text()).isEqualTo("Fog here\n\nOne.\n\nTwo lines.");
    }

    @Test
    void aTitleThatSaysItIsPlainIsPlain() {
        assertThat(Feeds.entry("<title type=\"text\">How to use &lt;b&gt;</title>")
                        .title())
                .isEqualTo("How to use <b>");
    }

    @Test
    void theFeedsAuthorsAndLanguageHoldForItsEntries() {
        String feed = Feeds.atom("<author><name>Ana Berg</name></author><entry><title>a</title></entry>"
                + "<entry xml:lang=\"uk\"><title>b</title><author><name>Jo Sand</name></author></entry>");
        assertThat(Feeds.articles(feed).getFirst().byline()).containsExactly("Ana Berg");
        assertThat(Feeds.articles(feed).getLast().byline()).containsExactly("Jo Sand");
        assertThat(Feeds.articles(feed).getLast().language()).isEqualTo("uk");
    }

    @Test
    void basesAreFollowedFromTheOutsideIn() {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://base.example/a/\"><title>T</title>"
                        + "<entry xml:base=\"b/\"><title>x</title><link href=\"c?d=e f\"/></entry></feed>";
        assertThat(Feeds.articles(feed).getFirst().url()).contains("https://base.example/a/b/c?d=e%20f");
    }

    @Test
    void anEntryThatIsQuotedFromAnotherFeedKeepsItsOwnTitle() {
        ParsedArticle article =
                Feeds.entry("<source><id>other</id><title>Other feed</title></source><title>Fog</title><id>1</id>");
        assertThat(article.title()).isEqualTo("Fog");
        assertThat(article.entry()).contains("1");
    }

    @Test
    void aPictureIsNoText() {
        assertThat(Feeds.entry("<title>Fog</title><content type=\"image/png\">iVBORw0KGgo</content>")
                        .text())
                .isEqualTo("Fog");
    }
}
