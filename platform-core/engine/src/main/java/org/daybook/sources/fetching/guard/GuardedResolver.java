package org.daybook.sources.fetching.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts and lets only public addresses through. The client connects to the very addresses this returns and looks
 * nothing up itself, so a name that leads elsewhere the next time (DNS rebinding) gains nothing.
 */
public final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final Set<String> trusted;

    /** @param trusted in small letters, literal addresses without brackets */
    public GuardedResolver(DnsResolver names, Set<String> trusted) {
        this.names = names;
        this.trusted = trusted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!trusted.contains(AddressRule.plain(host))) {
            for (InetAddress each : addresses) {
                check(host, each);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    /** One address that is not public spoils all: a host that mixes them has no honest reason to. */
    private static void check(String host, InetAddress address) throws ForbiddenAddressException {
        if (!PublicAddresses.isPublic(address)) {
            throw new ForbiddenAddressException(host + " leads to " + address.getHostAddress()
                    + ", which is not an address of the public web. Add the host to the trusted ones if it is yours.");
        }
    }
}
