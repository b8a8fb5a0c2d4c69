package org.daybook.sources.fetching;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the web is asked.
 *
 * @param trusted hosts, by exact name or literal address, that may lie inside the network and use any port
 * @param agent the name by which sites know us and robots.txt files speak to us
 * @param pause between two requests to one host
 * @param timeout for a request and all its redirects; waiting for one's turn is not counted
 * @param largest bytes of a document after unpacking
 */
public record FetchRules(Set<String> trusted, String agent, Duration pause, Duration timeout, int largest) {

    private static final Pattern PRODUCT = Pattern.compile("[a-zA-Z_-]+");

    public FetchRules {
        trusted = trusted.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static FetchRules ordinary(Set<String> trusted) {
        return new FetchRules(trusted, "Daybook", Duration.ofSeconds(1), Duration.ofSeconds(20), 8 << 20);
    }

    Map<String, String> headers() {
        return Map.of("User-Agent", agent + " (media monitoring desk)");
    }

    /** The name to which groups of a robots.txt are addressed: letters only, without a version. */
    String product() {
        Matcher product = PRODUCT.matcher(agent);
        return product.find() ? product.group().toLowerCase(Locale.ROOT) : "daybook";
    }
}
