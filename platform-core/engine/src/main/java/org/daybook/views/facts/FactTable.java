package org.daybook.views.facts;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class FactTable extends RowTable<FactState> {

    private final JdbcClient jdbc;

    FactTable(JdbcClient jdbc) {
        super(
                "view_facts",
                List.of(
                        Column.code("article_id", FactState::articleId),
                        Column.code("kind", FactState::kind),
                        Column.code("decision", row -> row.decision().name()),
                        Column.text("decided_by", FactState::decidedBy),
                        Column.text("note", FactState::note),
                        Column.of("reviews", "integer", FactState::reviews),
                        Column.of("position", "bigint", FactState::position)),
                // of numbers, because the facts of all articles are most of all rows and texts take twice as long to
                // sort
                List.of(new Index("article", "(hashtextextended(article_id, 0))")));
        this.jdbc = jdbc;
    }

    /** In the order in which they were recorded. */
    List<FactState> ofArticle(String articleId, long asOf) {
        return jdbc.sql("select * from view_facts where hashtextextended(article_id, 0) = hashtextextended(:article, 0)"
                        + " and article_id = :article and valid_from <= :asof and valid_to > :asof"
                        + " order by position")
                .param("article", articleId)
                .param("asof", asOf)
                .query((rows, _) -> row(new Cells(rows)))
                .list();
    }

    Optional<FactState> byId(String factId, long asOf) {
        return jdbc.sql("select * from view_facts where key = :key and valid_from <= :asof and valid_to > :asof")
                .param("key", factId)
                .param("asof", asOf)
                .query((rows, _) -> row(new Cells(rows)))
                .optional();
    }

    @Override
    protected FactState row(Cells cells) throws SQLException {
        return new FactState(
                cells.text("key"),
                cells.text("article_id"),
                cells.text("kind"),
                cells.decision("decision"),
                cells.nullable("decided_by"),
                cells.text("note"),
                cells.number("reviews"),
                cells.bigNumber("position"));
    }
}
