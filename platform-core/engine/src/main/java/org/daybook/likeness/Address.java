package org.daybook.likeness;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a page stands, without what does not tell pages apart. */
final class Address {

    /** Parameters that say where a reader came from. */
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_.*|fbclid|gclid|dclid|igshid|mc_[a-z]+|cmpid|cmp|ref|rss|amp|outputtype|at_.*)(=.*)?");

    private static final Pattern HOST = Pattern.compile("^(www|m|mobile|amp)\\.");
    private static final Pattern AMP = Pattern.compile("/amp/?$|\\.amp(?=\\.html$|$)");

    private Address() {}

    /** "" where there is none that could tell an article apart, such as the front page of an outlet. */
    static String key(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return "";
        }
        try {
            URI uri = URI.create(url.strip());
            String host = uri.getHost();
            String path = uri.getRawPath();
            if (host == null || path == null) {
                return "";
            }
            String place = AMP.matcher(path).replaceFirst("").replaceFirst("/+$", "");
            String query = query(uri.getRawQuery());
            return place.isEmpty() && query.isEmpty()
                    ? ""
                    : HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("") + place + query;
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&", -1))
                .filter(each -> !each.isEmpty()
                        && !TRACKING.matcher(each.toLowerCase(Locale.ROOT)).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
