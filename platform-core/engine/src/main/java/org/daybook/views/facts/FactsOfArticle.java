package org.daybook.views.facts;

import java.util.List;
import org.daybook.shared.Query;

/** The facts of an article in the order of their words, rejected ones included. */
public record FactsOfArticle(String articleId) implements Query<List<FactRow>> {}
