package org.daybook.views.articles;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.Past;
import org.daybook.shared.Moments;
import org.springframework.stereotype.Component;

/** The text of an article never changes: it is read from the record. */
@Component
class ArticleQueries {

    private final ArticleTable table;
    private final Past past;
    private final Moments moments;

    ArticleQueries(ArticleTable table, Past past, Moments moments) {
        this.table = table;
        this.past = past;
        this.moments = moments;
    }

    @QueryHandler
    List<ArticleList.Row> handle(ArticleList query) {
        return table.list(query, moments.position(query.asOf()));
    }

    @QueryHandler
    Optional<ArticleById.Article> handle(ArticleById query) {
        List<Long> position = table.article(query.articleId(), moments.position(query.asOf())).stream()
                .toList();
        return past.at(position).stream()
                .flatMap(recorded -> recorded.event() instanceof ArticleIngested article
                        ? Optional.of(article(article)).stream()
                        : Optional.<ArticleById.Article>empty().stream())
                .findFirst();
    }

    private static ArticleById.Article article(ArticleIngested article) {
        return new ArticleById.Article(
                article.articleId(),
                article.document(),
                article.fingerprint(),
                article.title(),
                Optional.ofNullable(article.outlet()),
                article.byline(),
                Optional.ofNullable(article.url()),
                article.language(),
                Optional.ofNullable(article.published()),
                article.publishedBasis(),
                article.publishedReason(),
                article.text(),
                article.regions().stream()
                        .map(region -> new ArticleById.Region(region.kind(), region.start(), region.end()))
                        .toList(),
                article.credits(),
                article.parser(),
                article.parserVersion(),
                article.by(),
                article.at());
    }
}
