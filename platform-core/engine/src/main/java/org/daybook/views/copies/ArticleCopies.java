package org.daybook.views.copies;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** The articles that go back to the same report, the one they go back to first. Empty when it is not on record. */
public record ArticleCopies(String articleId, AsOf asOf) implements Query<List<ArticleCopies.Copy>> {

    /** As the record stands. */
    public ArticleCopies(String articleId) {
        this(articleId, AsOf.now());
    }

    /**
     * An article of the group.
     *
     * @param relation version, copy or none
     * @param otherArticleId what it is a version or copy of; empty for the one all go back to
     * @param superseded whether a later version of it is on record
     * @param ground why; empty for the one all go back to, unless an analyst said that it is one of its own
     */
    public record Copy(
            String articleId,
            String title,
            Optional<String> outlet,
            Optional<String> published,
            String relation,
            Optional<String> otherArticleId,
            boolean superseded,
            Optional<Ground> ground) {}
}
