package org.daybook.sources.fetching;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.sources.fetching.guard.AddressRule;
import org.daybook.sources.fetching.guard.ForbiddenAddressException;
import org.daybook.sources.fetching.wire.Answer;
import org.daybook.sources.fetching.wire.Exchange;
import org.daybook.sources.fetching.wire.PackingException;
import org.daybook.sources.fetching.wire.TooLargeException;

/** Follows an address to where it leads, and checks every step as if it were the first. */
final class Hops {

    private static final int MOST = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchRules rules;
    private final Exchange exchange;
    private final AddressRule rule;
    private final Turns turns = new Turns();

    Hops(FetchRules rules, Exchange exchange) {
        this.rules = rules;
        this.exchange = exchange;
        this.rule = new AddressRule(rules.trusted());
    }

    /** Where a way ended. */
    record End(URI address, Answer answer) {}

    End follow(URI start, Map<String, String> headers, Leave leave) throws Refusal, InterruptedException {
        Map<String, String> sent = new HashMap<>(rules.headers());
        sent.putAll(headers);
        Duration left = rules.timeout();
        URI address = AddressRule.wired(start);
        refuseFor(rule.objection(address));
        for (int hop = 0; hop <= MOST; hop++) {
            Duration pause = leave.to(address);
            Timed timed = ask(address, sent, pause, left);
            Optional<URI> next = next(address, timed.answer());
            if (next.isEmpty()) {
                return new End(address, timed.answer());
            }
            refuseFor(rule.objection(address, next.get()));
            left = left.minus(timed.took());
            address = next.get();
        }
        throw new Refusal(Sentences.loop(start));
    }

    private record Timed(Answer answer, Duration took) {}

    private Timed ask(URI address, Map<String, String> headers, Duration pause, Duration left)
            throws Refusal, InterruptedException {
        try (Turns.Turn _ = turns.take(AddressRule.host(address), pause)) {
            long begun = System.nanoTime();
            Answer answer = exchange.ask(address, headers, left);
            return new Timed(answer, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException trouble) {
            throw new Refusal(new Fetched.Refused(
                    Sentences.trouble(address, trouble, rules), isLasting(trouble), Optional.empty()));
        }
    }

    private static boolean isLasting(IOException trouble) {
        return trouble instanceof ForbiddenAddressException
                || trouble instanceof TooLargeException
                || trouble instanceof PackingException;
    }

    private static Optional<URI> next(URI address, Answer answer) throws Refusal {
        Optional<String> location = answer.header("location").map(String::strip);
        if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            String written = location.get().startsWith("?") ? address.getRawPath() + location.get() : location.get();
            return Optional.of(AddressRule.wired(address.resolve(new URI(escaped(written)))));
        } catch (URISyntaxException unreadable) {
            throw new Refusal(Sentences.nowhere(address, location.get()));
        }
    }

    /** Many sites write spaces and letters of their own into the header; each char of it is a byte. */
    private static String escaped(String location) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < location.length(); i++) {
            char each = location.charAt(i);
            boolean fine = each > ' ' && each < 0x7f && "\"<>\\^`{|}".indexOf(each) < 0;
            escaped.append(fine ? String.valueOf(each) : String.format(Locale.ROOT, "%%%02X", each & 0xff));
        }
        return escaped.toString();
    }

    private static void refuseFor(Optional<String> objection) throws Refusal {
        if (objection.isPresent()) {
            throw new Refusal(objection.get());
        }
    }
}
