package org.daybook.views;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.jspecify.annotations.Nullable;

/** What a view keeps of an article beside the facts it tells, in rows of their own, so that it needs no other view's. */
public record Headline(
        String articleId,
        String title,
        @Nullable String outlet,
        @Nullable String published) {

    public static Headline of(ArticleIngested article) {
        return new Headline(article.articleId(), article.title(), article.outlet(), article.published());
    }

    /** Facts and articles share the keys of one table; no fact's id has a space. */
    public static String key(String articleId) {
        return "article " + articleId;
    }

    /** Null in rows that are no article's. */
    public static <R> List<Column<R>> columns(Function<R, @Nullable Headline> headline) {
        return List.of(
                Column.text("title", row -> part(headline.apply(row), Headline::title)),
                Column.text("outlet", row -> part(headline.apply(row), Headline::outlet)),
                Column.code("published", row -> part(headline.apply(row), Headline::published)));
    }

    /** From a row that is an article's and has these columns and {@code article_id}. */
    public static Headline read(Cells cells) throws SQLException {
        return new Headline(
                cells.text("article_id"), cells.text("title"), cells.nullable("outlet"), cells.nullable("published"));
    }

    private static @Nullable String part(@Nullable Headline headline, Column.Value<Headline> part) {
        return headline == null ? null : part.of(headline);
    }
}
