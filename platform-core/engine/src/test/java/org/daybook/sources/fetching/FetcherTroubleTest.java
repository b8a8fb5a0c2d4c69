package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTroubleTest extends FetchingTest {

    @ParameterizedTest
    @CsvSource({
        "401, does not let us in, true",
        "403, does not let us in, true",
        "404, 'is not there, or no longer', true",
        "410, 'is not there, or no longer', true",
        "418, holds no document, true",
        "304, holds no document, true",
        "429, asks us to come back later, false",
        "503, asks us to come back later, false",
        "500, has trouble of its own, false",
        "502, has trouble of its own, false"
    })
    void everyStatusIsASentence(int status, String words, boolean lasting) {
        site.answering("/feed", status, "");
        Fetched.Refused refused = refused(fetcher.feed(site.at("/feed"), Validators.NONE));
        assertThat(refused.reason()).contains(words).contains("127.0.0.1").endsWith(".");
        assertThat(refused.lasting()).isEqualTo(lasting);
        assertThat(refused.retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | PT0S",
                "Mon, 23 Nov 2026 13:00:00 GMT | PT1H",
                "Monday, 23-Nov-26 13:00:00 GMT | PT1H",
                "Mon, 23 Nov 2026 11:00:00 GMT | PT0S",
                "99999999999999999 | PT720H",
                "Mon, 23 Nov 2099 11:00:00 GMT | PT720H"
            })
    void aSiteMaySayWhenToComeBack(String header, Duration wait) {
        site.answering("/feed", 503, "", "Retry-After", header);
        assertThat(refused(fetcher.feed(site.at("/feed"), Validators.NONE)).retryAfter())
                .contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "99999999999999999999999", "''"})
    void whatSaysNothingOfATimeIsPassedOver(String header) {
        site.answering("/feed", 429, "", "Retry-After", header);
        assertThat(refused(fetcher.feed(site.at("/feed"), Validators.NONE)).retryAfter())
                .isEmpty();
    }

    @Test
    void aServerThatDripsIsLeftAtTheDeadline() {
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                pause(20);
            }
        });
        Fetched fetched = feed(fetcher(Duration.ZERO, Duration.ofSeconds(1), 1 << 20), site.at("/drip"));
        assertThat(reason(fetched)).contains("did not answer in time (1 s)");
    }

    @Test
    void aServerThatSaysNothingIsLeftAtTheDeadline() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"))) {
            Fetched fetched = feed(fetcher(Duration.ZERO, Duration.ofSeconds(1), 1 << 20), at(silent, "http"));
            assertThat(reason(fetched)).contains("did not answer in time");
        }
    }

    @Test
    void anInterruptCancels() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        site.on("/hang", exchange -> {
            arrived.countDown();
            pause(100_000);
        });
        CompletableFuture<Fetched> fetched = new CompletableFuture<>();
        CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            fetched.complete(fetcher.feed(site.at("/hang"), Validators.NONE));
            stillInterrupted.complete(Thread.currentThread().isInterrupted());
        });
        arrived.await();
        caller.interrupt();
        assertThat(reason(fetched.get())).contains("was cancelled");
        assertThat(stillInterrupted.get()).isTrue();
    }

    @Test
    void aClosedPortIsASentence() throws IOException {
        URI closed;
        try (ServerSocket socket = new ServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"))) {
            closed = at(socket, "http");
        }
        Fetched.Refused refused = refused(fetcher.feed(closed, Validators.NONE));
        assertThat(refused.reason()).contains("127.0.0.1 refuses connections");
        assertThat(refused.lasting()).isFalse();
    }

    @Test
    void anUnknownHostIsASentence() {
        URI unknown = URI.create("https://no-such-paper.invalid/feed");
        assertThat(reason(fetcher.feed(unknown, Validators.NONE))).contains("No host no-such-paper.invalid is known");
        assertThat(reason(fetcher.page(unknown))).contains("No host no-such-paper.invalid is known");
    }

    @Test
    void whatIsNotSecureIsASentence() throws Exception {
        assertThat(raw("https", "HTTP/1.1 400 Bad Request\r\n\r\n")).contains("No secure connection to 127.0.0.1");
    }

    @Test
    void anAnswerThatBreaksOffIsASentence() throws Exception {
        assertThat(raw("http", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"))
                .contains("broke off");
        assertThat(raw("http", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"))
                .contains("broke off");
        assertThat(raw("http", "")).contains("broke off");
    }

    @Test
    void aClosedFetcherRefuses() {
        fetcher.close();
        assertThat(reason(fetcher.feed(site.at("/feed"), Validators.NONE))).contains("could not be asked for");
    }

    private String raw(String scheme, String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofPlatform().daemon().start(() -> {
                try (Socket caller = server.accept()) {
                    byte[] asked = new byte[10_000];
                    assertThat(caller.getInputStream().read(asked)).isPositive();
                    caller.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException gone) {
                    // the caller may hang up first
                }
            });
            return reason(fetcher.feed(at(server, scheme), Validators.NONE));
        }
    }

    private static URI at(ServerSocket socket, String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }
}
