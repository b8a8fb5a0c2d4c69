package org.daybook.sources.fetching.wire;

import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections that go straight to the addresses of the resolver. A plain socket would ask the JDK for a SOCKS proxy, which
 * would look the host up a second time and out of sight.
 */
final class DirectConnections extends PoolingHttpClientConnectionManagerBuilder {

    private static final int LINE = 16 << 10;
    private static final int HEADERS = 200;
    private static final int PER_HOST = 10;

    private DirectConnections() {}

    static PoolingHttpClientConnectionManager through(DnsResolver resolver, Duration timeout) {
        return new DirectConnections()
                .setDnsResolver(resolver)
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(PER_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        // a host has several addresses, of which the first may be dead
                        .setConnectTimeout(Timeout.of(timeout.dividedBy(2)))
                        .setSocketTimeout(Timeout.of(timeout))
                        .build())
                // without limits a line or a list of headers may go on for ever
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LINE)
                                .setMaxHeaderCount(HEADERS)
                                .build())
                        .build())
                .build();
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver resolver, TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(
                proxy -> new Socket(Proxy.NO_PROXY),
                ports,
                resolver,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }
}
