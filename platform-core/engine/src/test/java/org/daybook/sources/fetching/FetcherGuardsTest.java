package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherGuardsTest extends FetchingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://anything.test/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "http://[fe80::1]/"
            })
    void whatLeadsInsideTheNetworkIsRefused(String address) {
        Fetched.Refused refused = refused(fetcher.feed(URI.create(address), Validators.NONE));
        assertThat(refused.reason())
                .contains("not an address of the public web")
                .contains("trusted");
        assertThat(refused.lasting()).isTrue();
        assertThat(reason(fetcher.page(URI.create(address)))).contains("not an address of the public web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f.1/",
                "http://127.1/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "jar:http://example.org/a.jar!/",
                "http://anna:secret@127.0.0.1/",
                "http://example.org:8080/"
            })
    void whatIsWrittenOddlyIsNotEvenLookedUp(String address) {
        assertThat(reason(fetcher.feed(URI.create(address), Validators.NONE))).isNotBlank();
        assertThat(reason(fetcher.page(URI.create(address)))).isNotBlank();
        assertThat(names.asked()).isEmpty();
    }

    @Test
    void aHostIsLookedUpOnceForARequest() {
        site.answering("/feed", 200, "<rss/>");
        assertThat(content(fetcher.feed(site.at("one.test", "/feed"), Validators.NONE))
                        .bytes())
                .isNotEmpty();
        assertThat(names.asked()).containsExactly("one.test");
        assertThat(site.asked().getFirst().headers().getFirst("Host")).startsWith("one.test:");
    }

    @Test
    void aProxyOfThisMachineIsPassedBy() {
        site.answering("/feed", 200, "<rss/>");
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ClosedProxies());
        try {
            content(fetcher.feed(site.at("one.test", "/feed"), Validators.NONE));
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Leads all connections to a port at which nothing listens. */
    private static final class ClosedProxies extends ProxySelector {

        @Override
        public List<Proxy> select(URI address) {
            Proxy.Type type = address.getScheme().equals("socket") ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
            return List.of(new Proxy(type, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 1)));
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    }

    @Test
    void redirectsAreFollowedToTheirEnd() {
        site.answering("/old", 301, "", "Location", "/folder/newer");
        site.answering("/folder/newer", 302, "moved", "Location", "newest dir/?a=1");
        site.on("/folder/newest dir/", exchange -> {
            if ("a=1".equals(exchange.getRequestURI().getQuery())) {
                exchange.getResponseHeaders().add("Location", "?a=2");
                exchange.sendResponseHeaders(307, -1);
            } else {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('!');
            }
        });
        Fetched.Content content = content(fetcher.feed(site.at("/old"), Validators.NONE));
        assertThat(content.bytes()).containsExactly('!');
        assertThat(content.address()).isEqualTo(site.at("/folder/newest%20dir/?a=2"));
    }

    @Test
    void aRedirectIntoTheNetworkIsRefused() {
        site.answering("/private", 302, "", "Location", "http://10.0.0.1/");
        site.answering("/metadata", 302, "", "Location", "http://169.254.169.254/latest");
        site.answering("/port", 302, "", "Location", "http://example.org:22/");
        site.answering("/file", 302, "", "Location", "file:///etc/passwd");
        site.answering("/user", 302, "", "Location", "http://anna:secret@example.org/");
        assertThat(feedReason("/private")).contains("10.0.0.1").contains("not an address of the public web");
        assertThat(feedReason("/metadata")).contains("169.254.169.254, which is not");
        assertThat(feedReason("/port")).contains("port 22");
        assertThat(feedReason("/file")).contains("is not an address of the web");
        assertThat(feedReason("/user")).contains("holds a name or a password");
    }

    @Test
    void redirectsWithoutAnEndAreGivenUp() {
        site.answering("/round", 302, "", "Location", "/about");
        site.answering("/about", 302, "", "Location", "/round");
        assertThat(feedReason("/round")).contains("without end");
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void aRedirectThatLeadsNowhereIsRefused() {
        site.answering("/odd", 302, "", "Location", "http://[half");
        site.answering("/none", 302, "");
        assertThat(feedReason("/odd")).contains("an address that cannot be read");
        assertThat(feedReason("/none")).contains("holds no document (302)");
    }

    private String feedReason(String path) {
        return reason(fetcher.feed(site.at(path), Validators.NONE));
    }
}
