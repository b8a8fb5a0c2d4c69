package org.daybook.views.facts;

import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** The facts of an article in the order of their words, rejected ones included. */
public record FactsOfArticle(String articleId, AsOf asOf) implements Query<List<FactRow>> {
    /** As the record stands. */
    public FactsOfArticle(String articleId) {
        this(articleId, AsOf.now());
    }
}
