package org.daybook.sources.fetching.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResolverTest {

    @Test
    void aHostIsConnectedToByTheAddressesThatWereChecked() throws Exception {
        GuardedResolver resolver = guarded("8.8.8.8", "127.0.0.1");
        assertThat(resolver.resolve("rebinding.test", 443)).singleElement().satisfies(each -> {
            assertThat(each.isUnresolved()).isFalse();
            assertThat(each.getAddress()).isEqualTo(InetAddress.ofLiteral("8.8.8.8"));
        });
        assertThatThrownBy(() -> resolver.resolve("rebinding.test", 443))
                .isInstanceOf(ForbiddenAddressException.class)
                .hasMessageContaining("rebinding.test leads to 127.0.0.1");
    }

    @Test
    void oneAddressInsideTheNetworkIsEnoughToRefuse() {
        assertThatThrownBy(() -> guarded("8.8.8.8 10.0.0.1").resolve("mixed.test"))
                .isInstanceOf(ForbiddenAddressException.class)
                .hasMessageContaining("10.0.0.1");
    }

    @Test
    void trustedHostsMayLieInsideTheNetwork() throws Exception {
        assertThat(guarded("10.0.0.1").resolve("Intranet.Test")).hasSize(1);
        assertThatThrownBy(() -> guarded("10.0.0.1").resolve("intranet.test."))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void aHostWithoutAddressesIsUnknown() {
        assertThatThrownBy(() -> guarded("").resolve("empty.test")).isExactlyInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[::1]", "::1", "[::ffff:127.0.0.1]", "::ffff:7f00:1", "[::127.0.0.1]", "127.0.0.1", "0.0.0.0"})
    void literalsAreCheckedLikeNames(String host) {
        assertThatThrownBy(() -> new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, Set.of()).resolve(host))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    /** @param answers one for each lookup, its addresses parted by spaces */
    private static GuardedResolver guarded(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        DnsResolver names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return Pattern.compile(" ")
                        .splitAsStream(left.remove())
                        .filter(each -> !each.isEmpty())
                        .map(InetAddress::ofLiteral)
                        .toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return new GuardedResolver(names, Set.of("intranet.test"));
    }
}
