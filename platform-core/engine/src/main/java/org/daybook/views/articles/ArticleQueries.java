package org.daybook.views.articles;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ArticleQueries {

    private final ArticleTable table;

    ArticleQueries(ArticleTable table) {
        this.table = table;
    }

    @QueryHandler
    List<ArticleList.Row> handle(ArticleList query) {
        return table.list(query);
    }

    @QueryHandler
    Optional<ArticleById.Article> handle(ArticleById query) {
        return table.article(query.articleId());
    }
}
