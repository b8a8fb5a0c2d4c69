package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A desk and a site that it trusts. What hangs ends with the test, never by a clock that a busy machine could miss. */
@Timeout(120)
abstract class FetchingTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    final Names names = new Names();
    Site site;
    Fetcher fetcher;

    @BeforeEach
    void open() throws Exception {
        site = new Site();
        fetcher = fetcher(Duration.ZERO, Duration.ofSeconds(60), 1 << 20);
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    Fetcher fetcher(Duration pause, Duration timeout, int largest) {
        Set<String> trusted = Set.of("127.0.0.1", "one.test", "two.test");
        return new Fetcher(new FetchRules(trusted, "Daybook", pause, timeout, largest), names, now::get);
    }

    /** Asks another desk than the usual one, and closes it. */
    static Fetched feed(Fetcher other, URI address) {
        try (other) {
            return other.feed(address, Validators.NONE);
        }
    }

    static Fetched.Content content(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Content.class);
        return (Fetched.Content) fetched;
    }

    static Fetched.Refused refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return (Fetched.Refused) fetched;
    }

    static String reason(Fetched fetched) {
        return refused(fetched).reason();
    }
}
