package org.daybook.views.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.shared.Decision;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
final class ArticleTable extends RowTable<ArticleRow> {

    private static final TypeReference<List<ArticleById.Region>> REGIONS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Decision>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        super(
                "view_articles",
                List.of(
                        Column.text("document", ArticleRow::document),
                        Column.code("fingerprint", ArticleRow::fingerprint),
                        Column.text("title", ArticleRow::title),
                        Column.text("outlet", ArticleRow::outlet),
                        Column.list("byline", ArticleRow::byline),
                        Column.text("url", ArticleRow::url),
                        Column.code("language", ArticleRow::language),
                        Column.code("published", ArticleRow::published),
                        Column.code("published_basis", ArticleRow::publishedBasis),
                        Column.text("published_reason", ArticleRow::publishedReason),
                        Column.text("content", ArticleRow::text),
                        Column.json("regions", ArticleRow::regions),
                        Column.list("credits", ArticleRow::credits),
                        Column.code("parser", ArticleRow::parser),
                        Column.code("parser_version", ArticleRow::parserVersion),
                        Column.text("added_by", ArticleRow::by),
                        Column.of("ingested", "timestamptz", ArticleRow::ingested),
                        Column.text("refused", ArticleRow::refused),
                        Column.json("facts", ArticleRow::facts),
                        Column.of("fact_count", "integer", row -> row.facts().size()),
                        Column.of("accepted", "integer", row -> row.count(Decision.ACCEPTED)),
                        Column.of("rejected", "integer", row -> row.count(Decision.REJECTED))),
                List.of(new Index("newest", "(ingested desc, key)")));
        this.jdbc = jdbc;
    }

    List<ArticleList.Row> list(ArticleList query) {
        String like =
                "%" + query.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("""
                        select key, document, title, outlet, published, published_basis, ingested, added_by,
                               fact_count, accepted, rejected, refused
                        from view_articles
                        where :all or title ilike :like or outlet ilike :like or document ilike :like
                        order by ingested desc, key limit :limit offset :offset""")
                .param("all", query.text().isBlank())
                .param("like", like)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((rows, _) -> line(new Cells(rows)))
                .list();
    }

    Optional<ArticleById.Article> article(String articleId) {
        return jdbc.sql("select * from view_articles where key = :key and refused is null")
                .param("key", articleId)
                .query((ResultSet rows, int _) -> article(row(new Cells(rows))))
                .optional();
    }

    @Override
    protected ArticleRow row(Cells cells) throws SQLException {
        return new ArticleRow(
                cells.text("key"),
                cells.text("document"),
                cells.text("fingerprint"),
                cells.text("title"),
                cells.nullable("outlet"),
                cells.list("byline"),
                cells.nullable("url"),
                cells.text("language"),
                cells.nullable("published"),
                cells.text("published_basis"),
                cells.text("published_reason"),
                cells.text("content"),
                cells.json("regions", REGIONS),
                cells.list("credits"),
                cells.text("parser"),
                cells.text("parser_version"),
                cells.text("added_by"),
                cells.instant("ingested"),
                cells.nullable("refused"),
                cells.json("facts", FACTS));
    }

    private static ArticleList.Row line(Cells cells) throws SQLException {
        return new ArticleList.Row(
                cells.text("key"),
                cells.text("document"),
                cells.text("title"),
                cells.optional("outlet"),
                cells.optional("published"),
                cells.text("published_basis"),
                cells.instant("ingested"),
                cells.text("added_by"),
                cells.number("fact_count"),
                cells.number("accepted"),
                cells.number("rejected"),
                cells.optional("refused"));
    }

    private static ArticleById.Article article(ArticleRow row) {
        return new ArticleById.Article(
                row.articleId(),
                row.document(),
                row.fingerprint(),
                row.title(),
                Optional.ofNullable(row.outlet()),
                row.byline(),
                Optional.ofNullable(row.url()),
                row.language(),
                Optional.ofNullable(row.published()),
                row.publishedBasis(),
                row.publishedReason(),
                row.text(),
                row.regions(),
                row.credits(),
                row.parser(),
                row.parserVersion(),
                row.by(),
                row.ingested());
    }
}
