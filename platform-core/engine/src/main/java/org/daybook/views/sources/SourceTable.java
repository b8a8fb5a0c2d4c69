package org.daybook.views.sources;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SourceTable extends RowTable<SourceRow> {

    private final JdbcClient jdbc;

    SourceTable(JdbcClient jdbc) {
        super(
                "view_sources",
                List.of(
                        Column.text("address", SourceRow::address),
                        Column.text("outlet", SourceRow::outlet),
                        Column.of("every_minutes", "integer", SourceRow::everyMinutes),
                        Column.of("active", "boolean", SourceRow::active),
                        Column.text("title", SourceRow::title),
                        Column.of("articles", "bigint", SourceRow::articles),
                        Column.of("newest", "timestamptz", SourceRow::newest),
                        Column.text("problem", SourceRow::problem),
                        Column.text("reason", SourceRow::reason),
                        Column.of("since", "timestamptz", SourceRow::since),
                        Column.text("by_user", SourceRow::by)),
                List.of());
        this.jdbc = jdbc;
    }

    List<SourceList.Row> all(long asOf) {
        return jdbc.sql("select * from view_sources where valid_from <= :asof and valid_to > :asof"
                        + " order by active desc, lower(coalesce(nullif(title, ''), address)), key")
                .param("asof", asOf)
                .query((rows, number) -> listed(new Cells(rows)))
                .list();
    }

    private SourceList.Row listed(Cells cells) throws SQLException {
        SourceRow row = row(cells);
        return new SourceList.Row(
                cells.text("key"),
                row.address(),
                Optional.ofNullable(row.outlet()),
                row.everyMinutes(),
                row.active(),
                row.title(),
                row.articles(),
                Optional.ofNullable(row.newest()),
                row.problem(),
                row.reason(),
                row.since(),
                row.by());
    }

    @Override
    protected SourceRow row(Cells cells) throws SQLException {
        OffsetDateTime newest = cells.rows().getObject("newest", OffsetDateTime.class);
        return new SourceRow(
                cells.text("address"),
                cells.nullable("outlet"),
                cells.number("every_minutes"),
                cells.flag("active"),
                cells.text("title"),
                cells.bigNumber("articles"),
                newest == null ? null : newest.toInstant(),
                cells.text("problem"),
                cells.text("reason"),
                cells.instant("since"),
                cells.text("by_user"));
    }
}
