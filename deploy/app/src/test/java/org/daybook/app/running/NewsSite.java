package org.daybook.app.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outlet on this machine: a feed, and a page for each of its articles. */
public final class NewsSite implements AutoCloseable {

    private record Story(String title, String teaser, String body) {}

    private final List<Story> stories = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on this is news. */
    public void tell(String title, String teaser, String... paragraphs) {
        stories.add(new Story(title, teaser, "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>"));
    }

    public String feed() {
        return address() + "/news.xml";
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean feed = path.equals("/news.xml");
            String words = feed ? feedNow() : page(path);
            exchange.getResponseHeaders()
                    .add("Content-Type", feed ? "application/rss+xml" : "text/html; charset=utf-8");
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(words.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String feedNow() {
        StringBuilder items = new StringBuilder();
        for (int i = stories.size() - 1; i >= 0; i--) {
            Story story = stories.get(i);
            items.append("""
                    <item><title>%1$s</title><link>%2$s/%3$d</link><guid isPermaLink="false">quay-%3$d</guid>
                    <pubDate>Tue, 08 Jul 2025 09:%3$02d:00 +0000</pubDate><description>%4$s</description></item>
                    """.formatted(story.title(), address(), i, story.teaser()));
        }
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0"><channel><title>Quay Courier</title><link>%1$s/</link>%2$s</channel></rss>
                """.formatted(address(), items);
    }

    private String page(String path) {
        if (!path.matches("/\\d{1,3}") || Integer.parseInt(path.substring(1)) >= stories.size()) {
            return "";
        }
        Story story = stories.get(Integer.parseInt(path.substring(1)));
        return """
                <!doctype html><html lang="en"><head><title>%1$s</title>
                <meta property="og:site_name" content="Quay Courier"></head>
                <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>%1$s</h1>%2$s</article><footer>All rights reserved</footer></body></html>
                """.formatted(story.title(), story.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
