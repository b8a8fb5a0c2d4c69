package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamedFeedsTest {

    @Test
    void feedsAreFoundHoweverTheirLinksAreWritten() {
        assertThat(named("""
                <html><head><link rel="stylesheet" type="text/css" href="/a.css">
                <LINK REL=alternate TYPE=application/rss+xml HREF=/rss.xml>
                <link rel="alternate" href='world?f=atom&amp;n=5' type='application/atom+xml' title="World"/>
                <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
                <link rel="alternate" type="application/rss+xml" href="/rss.xml">
                """))
                .containsExactly(
                        "https://harbour.example/rss.xml",
                        "https://harbour.example/news/world?f=atom&n=5",
                        "https://other.example/feed.json");
    }

    @Test
    void aPageWithoutFeedsNamesNone() {
        assertThat(named("<link rel=alternate hreflang=fr href=/fr><p>application/rss+xml"))
                .isEmpty();
        assertThat(named("<link type=application/rss+xml>")).isEmpty();
        assertThat(named("<link type=application/rss+xml href='http://[broken'>"))
                .isEmpty();
        assertThat(named("")).isEmpty();
    }

    @Test
    void aPageOfOpenLinksEndsInTime() {
        assertThat(named("<link type=application/rss+xml ".repeat(100_000))).isEmpty();
    }

    private static java.util.List<String> named(String html) {
        return NamedFeeds.of(URI.create("https://harbour.example/news/"), html.getBytes(StandardCharsets.UTF_8))
                .stream()
                .map(URI::toString)
                .toList();
    }
}
