package org.daybook.views.copies;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.Headline;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
final class CopyTable extends RowTable<CopyRow> {

    private static final TypeReference<Ground.Measures> MEASURES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    CopyTable(JdbcClient jdbc) {
        super(
                "view_copies",
                columns(
                        List.of(
                                Column.code("article_id", row -> row.headline().articleId()),
                                Column.of("position", "bigint", CopyRow::position),
                                Column.text("reason", CopyRow::reason),
                                Column.json("measures", CopyRow::measures)),
                        Headline.columns(CopyRow::headline)),
                List.of(new Index("other", "(other) where other is not null")));
        this.jdbc = jdbc;
    }

    /** Those with these ids, or those that are a version or copy of these. */
    List<CopyRow> rows(String column, Collection<String> articleIds, long asOf) {
        return jdbc.sql("select * from view_copies where " + column + " = any(:ids) and valid_from <= :asof"
                        + " and valid_to > :asof order by position")
                .param("ids", articleIds.toArray(String[]::new))
                .param("asof", asOf)
                .query((rows, _) -> row(new Cells(rows)))
                .list();
    }

    @Override
    protected CopyRow row(Cells cells) throws SQLException {
        return new CopyRow(
                Headline.read(cells),
                cells.bigNumber("position"),
                cells.text("reason"),
                cells.nullable("measures") == null ? null : cells.json("measures", MEASURES));
    }
}
