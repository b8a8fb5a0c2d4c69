package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FetcherTest extends FetchingTest {

    private static final String FEED = "<rss><channel/></rss>";

    @Test
    void aFeedComesWithItsMediaTypeAndWhatToAskForItByNextTime() {
        site.answering(
                "/feed",
                200,
                FEED,
                "Content-Type",
                "Application/RSS+XML; charset=utf-8",
                "ETag",
                "W/\"7\"",
                "Last-Modified",
                "Mon, 23 Nov 2026 08:00:00 GMT");
        Fetched.Content content = content(fetcher.feed(site.at("/feed#top"), Validators.NONE));
        assertThat(text(content)).isEqualTo(FEED);
        assertThat(content.mediaType()).contains("application/rss+xml");
        assertThat(content.address()).isEqualTo(site.at("/feed"));
        assertThat(content.validators()).isEqualTo(new Validators("W/\"7\"", "Mon, 23 Nov 2026 08:00:00 GMT"));
    }

    @Test
    void weSayWhoWeAreAndWhatWeLookFor() {
        site.answering("/feed", 200, FEED);
        fetcher.feed(site.at("/feed"), Validators.NONE);
        Headers headers = site.asked().getFirst().headers();
        assertThat(headers.get("User-Agent")).containsExactly("Daybook (media monitoring desk)");
        assertThat(headers.getFirst("Accept")).contains("application/rss+xml");
        assertThat(headers.get("Accept-Encoding")).containsExactly("gzip, deflate");
        assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Upgrade", "If-none-match");
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        site.on("/feed", exchange -> {
            Headers asked = exchange.getRequestHeaders();
            boolean known = "\"7\"".equals(asked.getFirst("If-None-Match"))
                    && "Mon, 23 Nov 2026 08:00:00 GMT".equals(asked.getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
        Validators since = new Validators("\"7\"", "Mon, 23 Nov 2026 08:00:00 GMT");
        assertThat(fetcher.feed(site.at("/feed"), since)).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void whatDoesNotBelongInAHeaderIsNotSentBack() {
        site.answering("/feed", 200, FEED);
        content(fetcher.feed(site.at("/feed"), new Validators("\"7\"\r\nCookie: a=b", "x".repeat(2_000))));
        assertThat(site.asked().getFirst().headers())
                .doesNotContainKeys("Cookie", "If-none-match", "If-modified-since");
    }

    @Test
    void cookiesAreNotKept() {
        site.answering("/feed", 200, FEED, "Set-Cookie", "visitor=7; Path=/");
        content(fetcher.feed(site.at("/feed"), Validators.NONE));
        content(fetcher.feed(site.at("/feed"), Validators.NONE));
        assertThat(site.asked().getLast().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void packedDocumentsAreUnpacked() throws IOException {
        site.answering("/gzip", 200, gzip(FEED.getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip");
        site.answering("/deflate", 200, deflate(false), "Content-Encoding", "deflate");
        site.answering("/bare", 200, deflate(true), "Content-Encoding", "Deflate");
        for (String path : new String[] {"/gzip", "/deflate", "/bare"}) {
            assertThat(text(content(fetcher.feed(site.at(path), Validators.NONE))))
                    .isEqualTo(FEED);
        }
    }

    @Test
    void whatCannotBeUnpackedIsRefused() throws IOException {
        byte[] whole = gzip(FEED.repeat(100).getBytes(StandardCharsets.UTF_8));
        site.answering("/cut", 200, Arrays.copyOf(whole, whole.length / 2), "Content-Encoding", "gzip");
        site.answering("/plain", 200, FEED, "Content-Encoding", "gzip");
        site.answering("/brotli", 200, FEED, "Content-Encoding", "br");
        assertThat(reason(fetcher.feed(site.at("/cut"), Validators.NONE))).contains("arrives damaged");
        assertThat(reason(fetcher.feed(site.at("/plain"), Validators.NONE))).contains("arrives damaged");
        assertThat(reason(fetcher.feed(site.at("/brotli"), Validators.NONE))).contains("packed as \"br\"");
    }

    @Test
    void aZipBombEndsAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        site.answering("/bomb", 200, bomb, "Content-Encoding", "gzip");
        assertThat(reason(fetcher.feed(site.at("/bomb"), Validators.NONE))).contains("is larger than 1048576 bytes");
    }

    @Test
    void aDocumentOfExactlyTheLargestSizeIsRead() {
        site.answering("/fits", 200, new byte[100]);
        site.answering("/over", 200, new byte[101]);
        Fetched fits = feed(fetcher(Duration.ZERO, Duration.ofSeconds(60), 100), site.at("/fits"));
        assertThat(content(fits).bytes()).hasSize(100);
        Fetched over = feed(fetcher(Duration.ZERO, Duration.ofSeconds(60), 100), site.at("/over"));
        assertThat(reason(over)).contains("is larger than 100 bytes");
    }

    /** If what is left were read to throw it away, this would end at the deadline and with another sentence. */
    @Test
    void aDocumentWithoutAnEndIsHungUpOn() {
        site.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[10_000];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThat(reason(fetcher.feed(site.at("/endless"), Validators.NONE))).contains("is larger than");
    }

    @Test
    void headersWithoutAnEndAreHungUpOn() {
        site.on("/headers", exchange -> {
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseHeaders().add("X-" + i, "more");
            }
            exchange.sendResponseHeaders(200, -1);
        });
        site.answering("/line", 200, FEED, "X-Long", "x".repeat(100_000));
        assertThat(reason(fetcher.feed(site.at("/headers"), Validators.NONE))).contains("not as a web server does");
        assertThat(reason(fetcher.feed(site.at("/line"), Validators.NONE))).contains("not as a web server does");
    }

    private static String text(Fetched.Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(9, bare);
                DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(FEED.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
