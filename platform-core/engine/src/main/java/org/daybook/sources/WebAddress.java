package org.daybook.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address of the web as somebody typed it. */
public final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** In one spelling, without what points into the page; empty when it is none. */
    public static Optional<URI> of(String words) {
        try {
            URI typed = new URI(words.strip());
            String scheme = typed.getScheme();
            String host = typed.getHost();
            if (words.length() > LONGEST
                    || scheme == null
                    || host == null
                    || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return Optional.empty();
            }
            String path = typed.getRawPath().isEmpty() ? "/" : typed.getRawPath();
            String query = typed.getRawQuery() == null ? "" : "?" + typed.getRawQuery();
            String port = typed.getPort() < 0 ? "" : ":" + typed.getPort();
            return Optional.of(new URI(
                    scheme.toLowerCase(Locale.ROOT) + "://" + host.toLowerCase(Locale.ROOT) + port + path + query));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }
}
