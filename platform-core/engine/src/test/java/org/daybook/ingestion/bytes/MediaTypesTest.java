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
