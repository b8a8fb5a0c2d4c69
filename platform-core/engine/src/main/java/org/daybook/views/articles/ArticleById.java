package org.daybook.views.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** One article with its text; empty when there is none of this id. */
public record ArticleById(String articleId, AsOf asOf) implements Query<Optional<ArticleById.Article>> {

    /** As the record stands. */
    public ArticleById(String articleId) {
        this(articleId, AsOf.now());
    }

    /** The article; offsets of regions are UTF-16 units of its text, half-open. */
    public record Article(
            String articleId,
            String document,
            String fingerprint,
            String title,
            Optional<String> outlet,
            List<String> byline,
            Optional<String> url,
            String language,
            Optional<String> published,
            String publishedBasis,
            String publishedReason,
            String text,
            List<Region> regions,
            List<String> credits,
            String parser,
            String parserVersion,
            String by,
            Instant ingested) {}

    /** A part of the text: title, heading, body, dateline, credit or chrome. */
    public record Region(String kind, int start, int end) {}
}
