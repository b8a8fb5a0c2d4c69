package org.daybook.plugins.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;

/** Feeds for tests, and what the parser makes of them. */
final class Feeds {

    static final String ADDRESS = "https://courier.example/feeds/news.xml";

    private Feeds() {}

    static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>"
                + "<title>Northport Courier</title><link>https://courier.example/</link><language>en-gb</language>"
                + items + "</channel></rss>";
    }

    static String atom(String entries) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Northport Courier</title>"
                + "<link rel=\"self\" href=\"https://courier.example/atom\"/><link href=\"https://courier.example/\"/>"
                + entries + "</feed>";
    }

    static RawDocument document(String feed) {
        return RawDocument.of("feed", feed.getBytes(StandardCharsets.UTF_8)).withUrl(ADDRESS);
    }

    static ParseResult parse(String feed) {
        return new FeedParser().parse(document(feed));
    }

    static List<ParsedArticle> articles(String feed) {
        return articles(document(feed));
    }

    static List<ParsedArticle> articles(RawDocument document) {
        return ((ParseResult.Parsed) new FeedParser().parse(document)).articles();
    }

    /** The only entry of an RSS feed. */
    static ParsedArticle item(String inside) {
        return articles(rss("<item>" + inside + "</item>")).getFirst();
    }

    /** The only entry of an Atom feed. */
    static ParsedArticle entry(String inside) {
        return articles(atom("<entry>" + inside + "</entry>")).getFirst();
    }
}
