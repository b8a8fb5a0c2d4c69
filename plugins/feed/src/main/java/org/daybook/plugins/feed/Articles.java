package org.daybook.plugins.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.feed.format.Feed;

/** Entries as articles: the title, a blank line, the paragraphs. */
final class Articles {

    /** Two of them are what the host takes, so that a monstrous entry costs itself and not the feed. */
    private static final int LONGEST = 1_000_000;

    private static final String BETWEEN = "\n\n";

    private Articles() {}

    static List<ParsedArticle> of(Feed feed, RawDocument document) {
        List<ParsedArticle> articles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Feed.Entry> seen = new HashSet<>();
        for (Feed.Entry entry : feed.entries()) {
            if (!entry.isEmpty() && seen.add(entry)) {
                ParsedArticle article = article(entry, feed, document);
                articles.add(name(entry, names).map(article::withEntry).orElse(article));
            }
        }
        return List.copyOf(articles);
    }

    /** A name that two entries have names neither of them: the second goes by its link, or is numbered by the host. */
    private static Optional<String> name(Feed.Entry entry, Set<String> names) {
        if (!entry.id().isEmpty() && names.add(entry.id())) {
            return Optional.of(entry.id());
        }
        return entry.link().filter(names::add);
    }

    private static ParsedArticle article(Feed.Entry entry, Feed feed, RawDocument document) {
        String title = cut(entry.title());
        String body = body(entry, title);
        int start = title.isEmpty() || body.isEmpty() ? title.length() : title.length() + BETWEEN.length();
        List<Region> regions = new ArrayList<>();
        if (!title.isEmpty()) {
            regions.add(new Region(Region.Kind.TITLE, new Span(0, title.length())));
        }
        if (!body.isEmpty()) {
            regions.add(new Region(Region.Kind.BODY, new Span(start, start + body.length())));
        }
        Optional<String> outlet = Optional.of(feed.title()).filter(each -> !each.isEmpty());
        return ParsedArticle.of(
                        document.title().orElse(title),
                        title + (title.isEmpty() || body.isEmpty() ? "" : BETWEEN) + body)
                .withRegions(List.copyOf(regions))
                .withByline(entry.authors().stream()
                        .filter(each -> !each.equalsIgnoreCase(feed.title()))
                        .toList())
                .withOutlet(document.outlet().or(() -> outlet))
                .withUrl(entry.link())
                .withLanguage(entry.language())
                .withPublished(document.published()
                        .map(day -> Publication.stated(day, "given with the document"))
                        .orElse(entry.published()));
    }

    /** Many feeds begin the text with the title once more; once is enough. */
    private static String body(Feed.Entry entry, String title) {
        List<String> paragraphs = entry.paragraphs();
        boolean repeated = !paragraphs.isEmpty() && paragraphs.getFirst().equals(title);
        return cut(String.join(BETWEEN, repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip();
    }
}
