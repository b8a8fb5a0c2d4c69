package org.daybook.plugins.feed.value;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Addresses of pages, made absolute. Other schemes than the web's lead to no page and are left out. */
public final class Addresses {

    private static final int LONGEST = 4_000;

    private Addresses() {}

    /** Of the bases the first that is a page itself counts; empty when that gives no page. */
    public static Optional<String> absolute(String address, List<String> bases) {
        String link = address.strip();
        if (link.isEmpty() || link.length() > LONGEST) {
            return Optional.empty();
        }
        if (hasScheme(link)) {
            return isWeb(link) ? Optional.of(link.replace(" ", "%20")) : Optional.empty();
        }
        return bases.stream()
                .filter(Addresses::isWeb)
                .findFirst()
                .flatMap(base -> resolved(base.strip(), link))
                .filter(Addresses::isWeb);
    }

    /** The base that holds inside an element which names one, itself relative to what holds around it. */
    public static List<String> within(String base, List<String> around) {
        return absolute(base, around).map(List::of).orElse(around);
    }

    public static boolean isWeb(String address) {
        String start = address.strip().toLowerCase(Locale.ROOT);
        return (start.startsWith("http://") || start.startsWith("https://")) && start.length() > 8;
    }

    private static boolean hasScheme(String link) {
        int colon = link.indexOf(':');
        return colon > 0 && link.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    }

    private static Optional<String> resolved(String base, String link) {
        try {
            URI from = URI.create(legal(base));
            if (link.startsWith("?") && from.getRawPath() != null) {
                return Optional.of(from.resolve(from.getRawPath().isEmpty() ? "/" : from.getRawPath()) + legal(link));
            }
            URI rooted = from.getRawPath() == null || from.getRawPath().isEmpty() ? from.resolve("/") : from;
            return Optional.of(rooted.resolve(URI.create(legal(link))).toString());
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** What no address may hold, written as addresses write it. */
    private static String legal(String address) {
        StringBuilder legal = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                legal.append('%').append(String.format("%02X", (int) c));
            } else {
                legal.append(c);
            }
        }
        return legal.toString();
    }
}
