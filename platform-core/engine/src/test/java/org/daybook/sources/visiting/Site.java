package org.daybook.sources.visiting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outlet on the web, on this machine: what it says at each path, and what it was asked. */
final class Site implements AutoCloseable {

    private record Said(int status, String words, String tag, String retryAfter) {}

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Said> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.equals("/robots.txt")) {
                asked.add(path);
            }
            Said said = pages.getOrDefault(path, new Said(404, "nothing here", "", ""));
            boolean unchanged = !said.tag().isEmpty()
                    && said.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (!said.tag().isEmpty()) {
                exchange.getResponseHeaders().add("ETag", said.tag());
            }
            if (!said.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", said.retryAfter());
            }
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            byte[] words = said.words().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(unchanged ? 304 : said.status(), unchanged ? -1 : words.length);
            if (!unchanged) {
                exchange.getResponseBody().write(words);
            }
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A feed of entries, each "guid|path of its page or nothing|words". */
    void feed(String title, String... entries) {
        List<String> lines = new ArrayList<>(List.of("feed " + title));
        for (String entry : entries) {
            String[] parts = entry.split("\\|", 3);
            lines.add(parts[0] + "|" + (parts[1].isEmpty() ? "" : address(parts[1])) + "|" + parts[2]);
        }
        String words = String.join("\n", lines);
        pages.put("/feed", new Said(200, words, "\"" + words.hashCode() + "\"", ""));
    }

    void page(String path, String words) {
        pages.put(path, new Said(200, words, "", ""));
    }

    void fails(String path, int status) {
        pages.put(path, new Said(status, "sorry", "", ""));
    }

    void isBusy(String path) {
        pages.put(path, new Said(503, "later", "", "120"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
