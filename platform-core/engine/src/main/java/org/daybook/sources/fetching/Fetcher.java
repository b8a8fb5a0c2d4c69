package org.daybook.sources.fetching;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.daybook.sources.fetching.guard.GuardedResolver;
import org.daybook.sources.fetching.wire.Answer;
import org.daybook.sources.fetching.wire.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets documents from the web. Safe on any thread; a call waits for its turn at the host and then at most as long as the
 * rules allow. Nothing is ever thrown: what cannot be had is refused with a sentence. An interrupt cancels a call.
 */
public final class Fetcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, "
            + "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";
    private static final String PAGES = "text/html, application/xhtml+xml, application/pdf;q=0.8, */*;q=0.5";
    private static final int NOT_MODIFIED = 304;

    private final FetchRules rules;
    private final InstantSource clock;
    private final Exchange exchange;
    private final Hops hops;
    private final Robots robots;

    public Fetcher(FetchRules rules) {
        this(rules, SystemDefaultDnsResolver.INSTANCE, InstantSource.system());
    }

    Fetcher(FetchRules rules, DnsResolver names, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
        this.exchange = new Exchange(new GuardedResolver(names, rules.trusted()), rules.timeout(), rules.largest());
        this.hops = new Hops(rules, exchange);
        this.robots = new Robots(rules, this::robots, clock);
    }

    /** A feed: asked for as it is, for whoever publishes one wants it read by machines. */
    public Fetched feed(URI address, Validators since) {
        Map<String, String> headers = new HashMap<>(since.headers());
        headers.put("Accept", FEEDS);
        return fetch(address, headers, each -> rules.pause());
    }

    /** A page that a feed leads to: asked for only where the site's robots.txt lets us. */
    public Fetched page(URI address) {
        return fetch(address, Map.of("Accept", PAGES), robots);
    }

    @Override
    public void close() {
        exchange.close();
    }

    private Answer robots(URI address) throws Refusal, InterruptedException {
        return hops.follow(address, Map.of("Accept", "text/plain, */*;q=0.1"), each -> rules.pause())
                .answer();
    }

    private Fetched fetch(URI address, Map<String, String> headers, Leave leave) {
        try {
            Hops.End end = hops.follow(address, headers, leave);
            boolean conditional = headers.containsKey("If-None-Match") || headers.containsKey("If-Modified-Since");
            return read(end, conditional);
        } catch (Refusal refusal) {
            return refusal.refused();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused(Sentences.CANCELLED, /* lasting= */ false, Optional.empty());
        } catch (RuntimeException unforeseen) {
            LOG.warn("{} could not be asked for", address, unforeseen);
            return new Fetched.Refused(Sentences.unforeseen(address), /* lasting= */ true, Optional.empty());
        }
    }

    private Fetched read(Hops.End end, boolean conditional) {
        Answer answer = end.answer();
        if (answer.status() == NOT_MODIFIED && conditional) {
            return new Fetched.Unchanged();
        }
        if (!answer.succeeded()) {
            return new Fetched.Refused(
                    Sentences.status(end.address(), answer.status()),
                    isLasting(answer.status()),
                    answer.header("retry-after").flatMap(value -> RetryAfter.read(value, clock.instant())));
        }
        return new Fetched.Content(end.address(), answer.body(), mediaType(answer), Validators.of(answer));
    }

    private static boolean isLasting(int status) {
        return status < 500 && status != 408 && status != 429;
    }

    private static Optional<String> mediaType(Answer answer) {
        return answer.header("content-type")
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }
}
