package org.daybook.ingestion.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.daybook.plugin.document.RawDocument;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

    @Test
    void pagesAreToldByTheirFirstTag() {
        assertThat(type("<!DOCTYPE html><html>")).isEqualTo("text/html");
        assertThat(type("\uFEFF \n<!-- saved --><html lang=en>")).isEqualTo("text/html");
        assertThat(type("<?xml version=\"1.0\"?><!DOCTYPE html><html>")).isEqualTo("text/html");
        assertThat(type("<article><p>Text")).isEqualTo("text/html");
        assertThat(type("<?xml version=\"1.0\"?><rss>")).isEqualTo("application/rss+xml");
        assertThat(type("<?xml version=\"1.0\"?><newsml>")).isEqualTo("application/xml");
    }

    @Test
    void feedsAreToldByTheirFirstTagWhateverItsPrefix() {
        assertThat(type("<rss version=\"2.0\">")).isEqualTo("application/rss+xml");
        assertThat(type("<rdf:RDF xmlns:rdf=\"a\">")).isEqualTo("application/rss+xml");
        assertThat(type("<r:RDF xmlns:r=\"a\">")).isEqualTo("application/rss+xml");
        assertThat(type("<!-- made by hand -->\n<feed>")).isEqualTo("application/atom+xml");
        assertThat(type("<a:feed xmlns:a=\"b\">")).isEqualTo("application/atom+xml");
    }

    @Test
    void feedsInJsonAreToldByTheirVersion() {
        assertThat(type("\uFEFF{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}"))
                .isEqualTo("application/feed+json");
        assertThat(type("{\"items\": []}")).isEqualTo("text/plain");
    }

    @Test
    void aNameTellsAFeedOnlyWhereTheContentDoesNot() {
        byte[] warned = "Warning: no cache\n<rss version=\"2.0\">".getBytes(StandardCharsets.UTF_8);
        assertThat(MediaTypes.of(RawDocument.of("News.RSS", warned))).isEqualTo("application/rss+xml");
        assertThat(MediaTypes.of(RawDocument.of("news.atom", warned))).isEqualTo("application/atom+xml");
        byte[] page = "<html><body>".getBytes(StandardCharsets.UTF_8);
        assertThat(MediaTypes.of(RawDocument.of("news.rss", page))).isEqualTo("text/html");
    }

    @Test
    void everythingElseIsText() {
        assertThat(type("x < y, he wrote")).isEqualTo("text/plain");
        assertThat(type("<3 this")).isEqualTo("text/plain");
        assertThat(type("<!-- " + "-".repeat(100_000))).isEqualTo("text/plain");
    }

    @Test
    void binaryFormatsAreToldByTheirMark() {
        assertThat(type("%PDF-1.7")).isEqualTo("application/pdf");
        assertThat(MediaTypes.of(RawDocument.of("a", new byte[64]))).isEqualTo("application/octet-stream");
    }

    @Test
    void whatIsSaidIsBelieved() {
        RawDocument document = document("<p>not a page</p>").withMediaType("text/plain; charset=utf-8");
        assertThat(MediaTypes.of(document)).startsWith("text/plain");
    }

    private static String type(String text) {
        return MediaTypes.of(document(text));
    }

    private static RawDocument document(String text) {
        return RawDocument.of("a", text.getBytes(StandardCharsets.UTF_8));
    }
}
