package org.daybook.views.copies;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** All versions of an article, the oldest first; one that has no other is alone. Empty when it is not on record. */
public record ArticleVersions(String articleId, AsOf asOf) implements Query<List<ArticleVersions.Version>> {

    /** As the record stands. */
    public ArticleVersions(String articleId) {
        this(articleId, AsOf.now());
    }

    /**
     * One of them; only the facts of the latest count.
     *
     * @param number from 1
     * @param ground why it is a version of the one before; empty for the first
     */
    public record Version(
            int number,
            String articleId,
            String title,
            Optional<String> outlet,
            Optional<String> published,
            Optional<Ground> ground) {}
}
