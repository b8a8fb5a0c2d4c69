package org.daybook.plugins.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFeedsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration TIME = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<item>",
                "<title>",
                "<item><title>x",
                "<![CDATA[",
                "<!--",
                "<",
                "</",
                "&",
                "<a b='",
                "<?",
                "]]>",
                "<div>",
                "<b><i><p>",
                "<table><tr><td>",
                "<ul><li>",
                "<br>",
                "&lt;p&gt;",
                "\n ",
                "\u202e",
                "\u0000",
                "{\"a\":["
            })
    void repeatedPartsAreReadInTime(String part) {
        String much = part.repeat(MEGABYTE / 4 / part.length());
        for (String feed : List.of(
                much,
                "<rss>" + much,
                Feeds.rss("<item><title>x</title><description>" + much + "</description></item>"),
                Feeds.rss("<item><title><![CDATA[" + much + "]]></title></item>"),
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + much)) {
            Assertions.assertTimeoutPreemptively(TIME, () -> Feeds.parse(feed), part);
        }
    }

    @Test
    void entitiesOfAFeedsOwnAreNotResolved() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///dev/zero\">]>"
                        + Feeds.rss("<item><title>Fog &b; &c;</title></item>");
        assertThat(Feeds.articles(bomb).getFirst().title()).isEqualTo("Fog &b; &c;");
    }

    @Test
    void prefixesWithoutNumberDoNotFillTheMemory() {
        StringBuilder feed = new StringBuilder("<rss><channel><item><title>Fog</title></item>");
        for (int i = 0; i < 50_000; i++) {
            feed.append("<a xmlns:p").append(i).append("='u'>");
        }
        Assertions.assertTimeoutPreemptively(
                TIME, () -> assertThat(Feeds.articles(feed.toString())).hasSize(1));
    }

    @Test
    void entriesAndTheirTextsAreBounded() {
        String many = Feeds.rss("<item><title>Fog</title><guid>x</guid></item>".repeat(3) + numbered(6_000));
        assertThat(Feeds.articles(many)).hasSizeLessThanOrEqualTo(5_000).hasSizeGreaterThan(4_990);
        ParsedArticle endless = Feeds.item("<description>" + "fog ".repeat(MEGABYTE) + "</description>");
        assertThat(endless.text().length()).isBetween(MEGABYTE - 10, MEGABYTE);
    }

    @Test
    void whatCannotBeSeenIsLeftOutOfTitles() {
        assertThat(Feeds.item("<title>Fo\u0000g\u0007 \u200band\u00ad\r\n ice</title>")
                        .title())
                .isEqualTo("Fog and ice");
    }

    @Test
    void scriptsAndStylesAreNoText() {
        assertThat(Feeds.item(
                                "<description><![CDATA[<style>p{}</style><p onclick='x()'>Fog.</p><script>alert('<p>')</script>"
                                        + "<iframe src=x>frame</iframe>]]></description>")
                        .text())
                .isEqualTo("Fog.");
    }

    private static String numbered(int items) {
        StringBuilder feed = new StringBuilder();
        for (int i = 0; i < items; i++) {
            feed.append("<item><title>Fog ").append(i).append("</title></item>");
        }
        return feed.toString();
    }
}
