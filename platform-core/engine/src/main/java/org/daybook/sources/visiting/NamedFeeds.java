package org.daybook.sources.visiting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The feeds that a page names in its head, for whoever took the page for one of them. */
final class NamedFeeds {

    private static final int LOOKED_AT = 100_000;
    private static final int MOST = 3;
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]{1,1000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_FEED = Pattern.compile(
            "type\\s*=\\s*[\"']?application/(rss\\+xml|atom\\+xml|feed\\+json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET =
            Pattern.compile("href\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);

    private NamedFeeds() {}

    /** A few of them, in the page's order. */
    static List<URI> of(URI page, byte[] html) {
        String head = new String(html, 0, Math.min(html.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return LINK.matcher(head)
                .results()
                .map(MatchResult::group)
                .filter(link -> OF_A_FEED.matcher(link).find())
                .flatMap(link -> target(page, link).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<URI> target(URI page, String link) {
        return TARGET.matcher(link).results().findFirst().flatMap(found -> {
            String quoted = found.group(1) != null ? found.group(1) : found.group(2);
            String written = quoted != null ? quoted : found.group(3);
            try {
                return Optional.of(page.resolve(written.strip().replace("&amp;", "&")));
            } catch (IllegalArgumentException nonsense) {
                return Optional.empty();
            }
        });
    }
}
