package org.daybook.sources.fetching.wire;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.daybook.sources.fetching.guard.AddressRule;

/**
 * Sends a request and reads the answer: no redirects, no cookies, no credentials, no proxies, nothing kept open. The work
 * is done on a thread of its own, for neither a lookup nor a read heeds a deadline or an interrupt.
 */
public final class Exchange implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("fetch-", 0).factory());
    private final CloseableHttpClient client;
    private final int largest;

    public Exchange(DnsResolver resolver, Duration timeout, int largest) {
        this.largest = largest;
        this.client = HttpClients.custom()
                .setConnectionManager(DirectConnections.through(resolver, timeout))
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setConnectionRequestTimeout(Timeout.of(timeout))
                        .setResponseTimeout(Timeout.of(timeout))
                        .build())
                .build();
    }

    /** Ends at the limit, whatever the server does; an interrupt ends it at once. */
    public Answer ask(URI address, Map<String, String> headers, Duration limit)
            throws IOException, InterruptedException {
        HttpGet request = new HttpGet(address);
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", Body.PACKINGS);
        Future<Answer> answer = threads.submit(() -> send(address, request));
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new SocketTimeoutException("no whole answer in time");
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure.getCause());
        } finally {
            request.cancel();
        }
    }

    /** The host is handed over by itself so that nobody reads the address differently from who has checked it. */
    private Answer send(URI address, HttpGet request) throws IOException {
        HttpHost host = new HttpHost(address.getScheme(), AddressRule.host(address), address.getPort());
        try {
            ClassicHttpResponse response = client.executeOpen(host, request, null);
            int status = response.getCode();
            boolean success = status >= 200 && status < 300;
            byte[] body = success ? Body.read(response.getEntity(), largest) : new byte[0];
            return new Answer(status, headers(response), body);
        } finally {
            // hangs up; closing the response would read what is left of it
            request.cancel();
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header each : response.getHeaders()) {
            headers.putIfAbsent(each.getName().toLowerCase(Locale.ROOT), String.valueOf(each.getValue()));
        }
        return headers;
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }
}
