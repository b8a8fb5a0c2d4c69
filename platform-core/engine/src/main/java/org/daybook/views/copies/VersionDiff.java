package org.daybook.views.copies;

import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** What changed from one article to another, by paragraph; empty when one of them is not on record. */
public record VersionDiff(String earlierArticleId, String articleId, AsOf asOf) implements Query<List<TextChange>> {

    /** As the record stands. */
    public VersionDiff(String earlierArticleId, String articleId) {
        this(earlierArticleId, articleId, AsOf.now());
    }
}
