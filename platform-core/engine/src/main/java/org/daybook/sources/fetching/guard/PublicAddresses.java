package org.daybook.sources.fetching.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public web from all others, by IANA's registries of special-purpose addresses (RFC 6890). In
 * IPv6 only what is given out as global is public; an address that carries an IPv4 one is as public as that.
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Range GLOBAL_6 = range("2000::/3");
    /** Teredo and other protocols of their own, and what is kept for documents. */
    private static final List<Range> SPECIAL_6 = ranges("2001::/23", "2001:db8::/32", "3fff::/20");

    private static final Range SIX_TO_FOUR = range("2002::/16");
    private static final Range NAT_64 = range("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return SPECIAL_4.stream().noneMatch(each -> each.holds(bytes));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return carriesPublic(bytes, 2);
        }
        if (NAT_64.holds(bytes)) {
            return carriesPublic(bytes, 12);
        }
        return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(each -> each.holds(bytes));
    }

    private static boolean carriesPublic(byte[] bytes, int from) {
        byte[] carried = Arrays.copyOfRange(bytes, from, from + 4);
        return SPECIAL_4.stream().noneMatch(each -> each.holds(carried));
    }

    private static List<Range> ranges(String... written) {
        return Stream.of(written).map(PublicAddresses::range).toList();
    }

    private static Range range(String written) {
        String[] parts = written.split("/", 2);
        return new Range(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Range(byte[] start, int bits) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((start[bit / 8] ^ address[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return address.length == start.length;
        }
    }
}
