package org.daybook.plugins.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugins.feed.format.Feed;
import org.daybook.plugins.feed.format.JsonFeed;
import org.daybook.plugins.feed.format.XmlFeed;
import org.daybook.plugins.feed.value.Decoding;
import org.pf4j.Extension;

/** Reads RSS, Atom and JSON feeds, one article an entry. What it is told by the first element, not by the media type. */
@Extension
public final class FeedParser implements ArticleParser {

    /** Feeds are served as pages and as text, too. */
    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/rss+xml",
                "application/atom+xml",
                "application/rdf+xml",
                "application/feed+json",
                "application/xml",
                "text/xml",
                "application/json",
                "text/html",
                "text/plain");
    }

    /** Asked before the parsers that read any page and any text. */
    @Override
    public int priority() {
        return 60;
    }

    @Override
    public ParseResult parse(RawDocument document) {
        String text = Decoding.text(document.content(), document.mediaType());
        Optional<Feed> feed = XmlFeed.read(text, document.url()).or(() -> JsonFeed.read(text, document.url()));
        return feed.map(each -> result(each, document)).orElseGet(ParseResult.NotMine::new);
    }

    private static ParseResult result(Feed feed, RawDocument document) {
        List<ParsedArticle> articles = Articles.of(feed, document);
        if (!articles.isEmpty()) {
            return new ParseResult.Parsed(articles);
        }
        return new ParseResult.Unreadable(
                !feed.whole()
                        ? "The feed breaks off before its first entry is complete. Fetch it again."
                        : feed.entries().isEmpty()
                                ? "The feed has no entries. Fetch it again when its outlet has published something."
                                : "The feed's entries have neither titles nor texts. Fetch the pages they link to.");
    }
}
