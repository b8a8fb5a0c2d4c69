package org.daybook.sources.fetching.guard;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an address must look like before anything is looked up. */
public final class AddressRule {

    /** What browsers and system libraries take for an IPv4 address in one of its many old spellings. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("((0|[1-9][0-9]{0,2})(\\.(?!$)|$)){4}");

    private final Set<String> trusted;

    /** @param trusted in small letters, literal addresses without brackets */
    public AddressRule(Set<String> trusted) {
        this.trusted = trusted;
    }

    /** Why an address is not asked for: a sentence; empty if it may be. */
    public Optional<String> objection(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(
                    address + " is not an address of the web. Give one that begins with https:// or http://.");
        }
        if (address.getRawUserInfo() != null
                || String.valueOf(address.getRawAuthority()).contains("@")) {
            return Optional.of(
                    "The address of " + host(address) + " holds a name or a password. Give it without them.");
        }
        if (address.getHost() == null || !isNameOrProperLiteral(host(address))) {
            return Optional.of(address + " has no host name that can be read. Check how it is spelled.");
        }
        boolean usual = address.getPort() == -1 || address.getPort() == 80 || address.getPort() == 443;
        if (!usual && !isTrusted(address)) {
            return Optional.of(address + " leads to port " + address.getPort()
                    + "; only 80 and 443 are asked. Add the host to the trusted ones if it is yours.");
        }
        return Optional.empty();
    }

    /** The same for an address to which another one has sent us on. */
    public Optional<String> objection(URI from, URI to) {
        if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
            return Optional.of(from + " sends us on to " + to
                    + ", from a secure connection to an open one. Look for the document's secure address.");
        }
        // A stranger's site must not choose what is read inside the network.
        if (isTrusted(to) && !isTrusted(from)) {
            return Optional.of(
                    from + " sends us on to " + to
                            + ", a trusted host, but is not trusted itself. Give the second address if it is the one you want.");
        }
        return objection(to);
    }

    /** The host without brackets, in small letters; "" where there is none. */
    public static String host(URI address) {
        return address.getHost() == null ? "" : plain(address.getHost());
    }

    /** An address as it goes over the wire: names of hosts in ASCII, no fragment. What cannot be so stays as it is. */
    public static URI wired(URI address) {
        try {
            String authority = address.getRawAuthority();
            if (authority == null) {
                return address;
            }
            String ascii = address.getHost() == null ? IDN.toASCII(authority) : authority;
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            URI plain = new URI(address.getScheme() + "://" + ascii + path + query);
            return new URI(plain.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException unchanged) {
            return address;
        }
    }

    static String plain(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return (bracketed ? host.substring(1, host.length() - 1) : host).toLowerCase(Locale.ROOT);
    }

    private boolean isTrusted(URI address) {
        return trusted.contains(host(address));
    }

    /** Programs read 010.0.0.1 in two ways, and a zone (%) belongs to this machine alone; nobody who means well writes so. */
    private static boolean isNameOrProperLiteral(String host) {
        boolean plain =
                host.indexOf(':') >= 0 || !ENDS_IN_A_NUMBER.matcher(host).matches();
        return host.indexOf('%') < 0 && (plain || FOUR_NUMBERS.matcher(host).matches());
    }
}
