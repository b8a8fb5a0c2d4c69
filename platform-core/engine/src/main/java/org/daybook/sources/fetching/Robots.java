package org.daybook.sources.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.daybook.sources.fetching.wire.Answer;
import org.jspecify.annotations.Nullable;

/** What sites ask of machines in their robots.txt (RFC 9309), remembered for a day. */
final class Robots implements Leave {

    static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    private static final Duration KEPT = Duration.ofDays(1);
    /** A site in trouble is not asked for its robots.txt again for each of its pages. */
    private static final Duration KEPT_WITHOUT = Duration.ofMinutes(10);
    /** One that is out of reach may be back as soon as this machine is online. */
    private static final Duration KEPT_UNREACHED = Duration.ofMinutes(1);

    private static final int SITES = 1_000;
    /** More need not be read, by the standard. */
    private static final int READ = 512 << 10;

    private final FetchRules rules;
    private final Asking asking;
    private final InstantSource clock;
    private final Map<String, Site> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Site> eldest) {
            return size() > SITES;
        }
    };

    Robots(FetchRules rules, Asking asking, InstantSource clock) {
        this.rules = rules;
        this.asking = asking;
        this.clock = clock;
    }

    /** How a robots.txt is got: as guarded as everything else. */
    interface Asking {
        Answer ask(URI address) throws Refusal, InterruptedException;
    }

    @Override
    public Duration to(URI address) throws Refusal, InterruptedException {
        BaseRobotRules found = of(address);
        if (!found.isAllowed(address.toString())) {
            throw new Refusal(Sentences.disallowed(address));
        }
        Duration asked = Duration.ofMillis(Math.clamp(found.getCrawlDelay(), 0, LONGEST_DELAY.toMillis()));
        return asked.compareTo(rules.pause()) > 0 ? asked : rules.pause();
    }

    private BaseRobotRules of(URI address) throws Refusal, InterruptedException {
        Site site = site(address.getScheme() + "://" + address.getRawAuthority());
        site.one.lockInterruptibly();
        try {
            Instant now = clock.instant();
            if (!now.isBefore(site.until)) {
                read(site, address, now);
            }
            if (site.refused != null) {
                throw new Refusal(site.refused);
            }
            return site.rules;
        } finally {
            site.one.unlock();
        }
    }

    private Site site(String name) {
        synchronized (sites) {
            return sites.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Site());
        }
    }

    private void read(Site site, URI address, Instant now) throws InterruptedException {
        try {
            URI robots = address.resolve("/robots.txt");
            Answer answer = asking.ask(robots);
            if (answer.status() >= 500 || answer.status() == 429) {
                throw new Refusal(Sentences.robotsUnread(address, answer.status()), asked(answer, now));
            }
            site.rules = answer.succeeded() ? parsed(robots, answer) : everything();
            site.refused = null;
            site.until = now.plus(KEPT);
        } catch (Refusal unreadable) {
            site.refused = unreadable.refused();
            site.until = now.plus(unreadable.refused().retryAfter().orElse(KEPT_UNREACHED));
        }
    }

    private static Duration asked(Answer answer, Instant now) {
        Duration asked = answer.header("retry-after")
                .flatMap(value -> RetryAfter.read(value, now))
                .orElse(KEPT_WITHOUT);
        return Duration.ofSeconds(Math.clamp(asked.toSeconds(), KEPT_UNREACHED.toSeconds(), KEPT.toSeconds()));
    }

    private BaseRobotRules parsed(URI robots, Answer answer) {
        byte[] text = Arrays.copyOf(answer.body(), Math.min(answer.body().length, READ));
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(robots.toString(), text, "text/plain", Set.of(rules.product()));
    }

    private static BaseRobotRules everything() {
        return new SimpleRobotRulesParser().failedFetch(404);
    }

    /** What one site says; whoever asks first reads it, the others wait. */
    private static final class Site {

        private final ReentrantLock one = new ReentrantLock();
        private BaseRobotRules rules = everything();
        private Fetched.@Nullable Refused refused;
        private Instant until = Instant.MIN;
    }
}
