package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolitenessTest extends FetchingTest {

    @Test
    void aHostIsLeftAloneBetweenTwoRequests() {
        site.answering("/feed", 200, "<rss/>");
        Duration pause = Duration.ofMillis(300);
        try (Fetcher polite = fetcher(pause, Duration.ofSeconds(60), 100)) {
            polite.feed(site.at("/feed"), Validators.NONE);
            polite.feed(site.at("/feed"), Validators.NONE);
        }
        long between = site.asked().get(1).moment() - site.asked().get(0).moment();
        assertThat(Duration.ofNanos(between)).isGreaterThanOrEqualTo(pause);
    }

    @Test
    void aHostIsAskedOneThingAtATime() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        site.on("/feed", exchange -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            pause();
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            for (Future<Fetched> each : callers.invokeAll(IntStream.range(0, 6)
                    .<Callable<Fetched>>mapToObj(i -> () -> fetcher.feed(site.at("/feed"), Validators.NONE))
                    .toList())) {
                content(each.get());
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void hostsDoNotWaitForEachOther() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        site.on("/feed", exchange -> {
            both.countDown();
            await(both);
            exchange.sendResponseHeaders(200, -1);
        });
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            Future<Fetched> one = callers.submit(() -> fetcher.feed(site.at("one.test", "/feed"), Validators.NONE));
            Future<Fetched> two = callers.submit(() -> fetcher.feed(site.at("two.test", "/feed"), Validators.NONE));
            content(one.get());
            content(two.get());
        }
    }

    @Test
    void whoIsCancelledWhileWaitingForATurnTakesNobodysPlace() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        site.on("/slow", exchange -> {
            arrived.countDown();
            await(goOn);
            exchange.sendResponseHeaders(200, -1);
        });
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            Future<Fetched> first = callers.submit(() -> fetcher.feed(site.at("/slow"), Validators.NONE));
            arrived.await();
            Thread.currentThread().interrupt();
            assertThat(reason(fetcher.feed(site.at("/slow"), Validators.NONE))).contains("was cancelled");
            assertThat(Thread.interrupted()).isTrue();
            goOn.countDown();
            content(first.get());
        }
        content(fetcher.feed(site.at("/slow"), Validators.NONE));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }
}
