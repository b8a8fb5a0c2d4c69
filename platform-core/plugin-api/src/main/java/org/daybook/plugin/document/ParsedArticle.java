package org.daybook.plugin.document;

import java.util.List;
import java.util.Optional;

/**
 * An article as a parser read it.
 *
 * @param entry guid or index inside a feed or archive; empty for a document that is one article
 * @param title never null, "" when there is none
 * @param text everything kept of the article, title first when the document has it; all offsets are UTF-16 units of it
 * @param regions in order, not overlapping
 * @param language ISO 639-1 in lower case, "und" when unknown
 * @param credits agencies and outlets the article credits ("Contributing: Reuters"), in order
 */
public record ParsedArticle(
        Optional<String> entry,
        String title,
        String text,
        List<Region> regions,
        List<String> byline,
        Optional<String> outlet,
        Optional<String> url,
        String language,
        Publication published,
        List<String> credits) {

    public static ParsedArticle of(String title, String text) {
        return new ParsedArticle(
                Optional.empty(),
                title,
                text,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Publication.unknown(),
                List.of());
    }

    public ParsedArticle withRegions(List<Region> value) {
        return new ParsedArticle(entry, title, text, value, byline, outlet, url, language, published, credits);
    }

    public ParsedArticle withEntry(String value) {
        return new ParsedArticle(
                Optional.of(value), title, text, regions, byline, outlet, url, language, published, credits);
    }

    public ParsedArticle withByline(List<String> value) {
        return new ParsedArticle(entry, title, text, regions, value, outlet, url, language, published, credits);
    }

    public ParsedArticle withOutlet(Optional<String> value) {
        return new ParsedArticle(entry, title, text, regions, byline, value, url, language, published, credits);
    }

    public ParsedArticle withUrl(Optional<String> value) {
        return new ParsedArticle(entry, title, text, regions, byline, outlet, value, language, published, credits);
    }

    public ParsedArticle withLanguage(String value) {
        return new ParsedArticle(entry, title, text, regions, byline, outlet, url, value, published, credits);
    }

    public ParsedArticle withPublished(Publication value) {
        return new ParsedArticle(entry, title, text, regions, byline, outlet, url, language, value, credits);
    }

    public ParsedArticle withCredits(List<String> value) {
        return new ParsedArticle(entry, title, text, regions, byline, outlet, url, language, published, value);
    }
}
