package org.daybook.views;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.jspecify.annotations.Nullable;

/**
 * What a view keeps of an article beside the facts it tells, in rows of their own, so that it needs no other view's.
 *
 * @param relation what it is of another article: version, copy or none
 * @param other that article; null for none
 * @param saidBy the analyst who said so; null when it was recognised
 * @param later the version that superseded it; null while it is the latest
 */
public record Headline(
        String articleId,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        String relation,
        @Nullable String other,
        @Nullable String saidBy,
        @Nullable String later) {

    private static final String NONE = "none";
    private static final String VERSION = "version";

    public static Headline of(ArticleIngested article) {
        return new Headline(
                article.articleId(), article.title(), article.outlet(), article.published(), NONE, null, null, null);
    }

    /** Ids of the articles an event is about. */
    public static Set<String> articles(LikenessEvent event) {
        return switch (event) {
            case VersionRecognised it -> articles(it.articleId(), it.earlierArticleId(), null);
            case CopyRecognised it -> Set.of(it.articleId());
            case LikenessCorrected it -> articles(it.articleId(), it.otherArticleId(), it.formerArticleId());
            case CorrectionUndone it -> articles(it.articleId(), it.otherArticleId(), it.formerArticleId());
        };
    }

    private static Set<String> articles(String articleId, @Nullable String other, @Nullable String former) {
        Set<String> articles = new HashSet<>(Set.of(articleId));
        if (other != null) {
            articles.add(other);
        }
        if (former != null) {
            articles.add(former);
        }
        return articles;
    }

    /** What holds after an event about this article or about one that is a version of it. */
    public Headline after(LikenessEvent event) {
        return switch (event) {
            case VersionRecognised it -> recognised(it.articleId(), VERSION, it.earlierArticleId());
            case CopyRecognised it -> recognised(it.articleId(), "copy", it.otherArticleId());
            case LikenessCorrected it -> linked(it.articleId(), it.relation(), it.otherArticleId(), it.analyst());
            case CorrectionUndone it -> linked(it.articleId(), it.relation(), it.otherArticleId(), it.saidBy());
        };
    }

    /** An analyst's word outranks what is recognised. */
    private Headline recognised(String article, String newRelation, String newOther) {
        return article.equals(articleId) && saidBy != null ? this : linked(article, newRelation, newOther, null);
    }

    private Headline linked(String article, String newRelation, @Nullable String newOther, @Nullable String newSaidBy) {
        if (article.equals(articleId)) {
            return new Headline(articleId, title, outlet, published, newRelation, newOther, newSaidBy, later);
        }
        boolean next = newRelation.equals(VERSION) && articleId.equals(newOther);
        boolean noLonger = !next && article.equals(later);
        return new Headline(
                articleId, title, outlet, published, relation, other, saidBy, next ? article : noLonger ? null : later);
    }

    /** Keys of the rows of the articles an event is about. */
    public static Set<String> keys(LikenessEvent event) {
        return articles(event).stream().map(Headline::key).collect(Collectors.toSet());
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
                Column.code("published", row -> part(headline.apply(row), Headline::published)),
                Column.code("relation", row -> part(headline.apply(row), Headline::relation)),
                Column.code("other", row -> part(headline.apply(row), Headline::other)),
                Column.text("said_by", row -> part(headline.apply(row), Headline::saidBy)),
                Column.code("later", row -> part(headline.apply(row), Headline::later)));
    }

    /** From a row that is an article's and has these columns and {@code article_id}. */
    public static Headline read(Cells cells) throws SQLException {
        return new Headline(
                cells.text("article_id"),
                cells.text("title"),
                cells.nullable("outlet"),
                cells.nullable("published"),
                cells.text("relation"),
                cells.nullable("other"),
                cells.nullable("said_by"),
                cells.nullable("later"));
    }

    private static @Nullable String part(@Nullable Headline headline, Column.Value<Headline> part) {
        return headline == null ? null : part.of(headline);
    }
}
