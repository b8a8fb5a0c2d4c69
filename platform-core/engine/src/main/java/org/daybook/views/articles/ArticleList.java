package org.daybook.views.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/**
 * Articles and refused documents, newest first.
 *
 * @param text part of title, outlet or document name; "" for all
 */
public record ArticleList(String text, int offset, int limit, AsOf asOf) implements Query<List<ArticleList.Row>> {

    /** As the record stands. */
    public ArticleList(String text, int offset, int limit) {
        this(text, offset, limit, AsOf.now());
    }

    /**
     * One line of the inbox.
     *
     * @param refused why the document could not be read; empty for an article
     */
    public record Row(
            String articleId,
            String document,
            String title,
            Optional<String> outlet,
            Optional<String> published,
            String publishedBasis,
            Instant ingested,
            String by,
            int facts,
            int accepted,
            int rejected,
            Optional<String> refused) {}
}
