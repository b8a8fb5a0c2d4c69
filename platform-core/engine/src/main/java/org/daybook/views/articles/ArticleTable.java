package org.daybook.views.articles;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.shared.Decision;
import org.daybook.shared.Yields;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.daybook.views.articles.ArticleRow.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
final class ArticleTable extends RowTable<ArticleRow> implements Yields {

    private static final TypeReference<TreeMap<String, Decision>> DECIDED = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        super(
                "view_articles",
                List.of(
                        Column.text("document", ArticleRow::document),
                        Column.text("title", ArticleRow::title),
                        Column.text("outlet", ArticleRow::outlet),
                        Column.code("published", ArticleRow::published),
                        Column.code("published_basis", ArticleRow::publishedBasis),
                        Column.text("added_by", ArticleRow::by),
                        Column.of("ingested", "timestamptz", ArticleRow::ingested),
                        Column.text("refused", ArticleRow::refused),
                        Column.code("parser", ArticleRow::parser),
                        Column.list("found", ArticleTable::found),
                        Column.of("facts", "integer", ArticleRow::facts),
                        Column.json("decided", ArticleRow::decided),
                        Column.of("accepted", "integer", row -> row.count(Decision.ACCEPTED)),
                        Column.of("rejected", "integer", row -> row.count(Decision.REJECTED)),
                        Column.of("position", "bigint", ArticleRow::position)),
                List.of(new Index("newest", "(ingested desc, key)")));
        this.jdbc = jdbc;
    }

    List<ArticleList.Row> list(ArticleList query, long asOf) {
        String like =
                "%" + query.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("""
                        select key, document, title, outlet, published, published_basis, ingested, added_by,
                               facts, accepted, rejected, refused
                        from view_articles
                        where valid_from <= :asof and valid_to > :asof
                        and (:all or title ilike :like or outlet ilike :like or document ilike :like)
                        order by ingested desc, key limit :limit offset :offset""")
                .param("asof", asOf)
                .param("all", query.text().isBlank())
                .param("like", like)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((rows, _) -> line(new Cells(rows)))
                .list();
    }

    /** Where in the record the article stands; empty when it was not there at that moment. */
    Optional<Long> article(String articleId, long asOf) {
        return jdbc.sql("select position from view_articles where key = :key and refused is null"
                        + " and valid_from <= :asof and valid_to > :asof")
                .param("key", articleId)
                .param("asof", asOf)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Yield> at(long asOf) {
        Map<String, Yield> yields = new LinkedHashMap<>();
        // what many articles say in the same words is put together by the server
        jdbc.sql("select words, count(*) as articles, min(ingested) as since"
                        + " from view_articles cross join lateral unnest(array_append(found, parser || ' 0')) as words"
                        + " where words is not null and valid_from <= :asof and valid_to > :asof"
                        + " group by words order by since, words")
                .param("asof", asOf)
                .query(rows -> {
                    Yield yield = yielded(new Cells(rows));
                    yields.merge(yield.plugin() + " " + yield.version(), yield, Yield::plus);
                });
        return List.copyOf(yields.values());
    }

    private static Yield yielded(Cells cells) throws SQLException {
        Found each = Found.read(cells.text("words"));
        long articles = cells.bigNumber("articles");
        return new Yield(
                each.plugin(),
                each.version(),
                each.facts() * articles,
                each.facts() == 0 ? articles : 0,
                cells.instant("since"));
    }

    private static List<String> found(ArticleRow row) {
        return row.found().stream().map(Found::words).toList();
    }

    @Override
    protected ArticleRow row(Cells cells) throws SQLException {
        return new ArticleRow(
                cells.text("key"),
                cells.text("document"),
                cells.text("title"),
                cells.nullable("outlet"),
                cells.nullable("published"),
                cells.text("published_basis"),
                cells.text("added_by"),
                cells.instant("ingested"),
                cells.nullable("refused"),
                cells.nullable("parser"),
                cells.list("found").stream().map(Found::read).toList(),
                cells.json("decided", DECIDED),
                cells.bigNumber("position"));
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
                cells.number("facts"),
                cells.number("accepted"),
                cells.number("rejected"),
                cells.optional("refused"));
    }
}
