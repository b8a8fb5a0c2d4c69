package org.daybook.views.plugins;

import java.sql.SQLException;
import java.util.List;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PluginTable extends RowTable<PluginRow> {

    private final JdbcClient jdbc;

    PluginTable(JdbcClient jdbc) {
        super(
                "view_plugins",
                List.of(
                        Column.code("version", PluginRow::version),
                        Column.code("state", row -> row.state().name()),
                        Column.list("extensions", PluginRow::extensions),
                        Column.text("file", PluginRow::file),
                        Column.code("sha256", PluginRow::sha256),
                        Column.text("reason", PluginRow::reason),
                        Column.of("failures", "integer", PluginRow::failures),
                        Column.of("facts", "bigint", PluginRow::facts),
                        Column.of("articles", "bigint", PluginRow::articles),
                        Column.of("since", "timestamptz", PluginRow::since)),
                List.of());
        this.jdbc = jdbc;
    }

    List<PluginRow> all() {
        return jdbc.sql("select * from view_plugins order by key")
                .query((rows, _) -> row(new Cells(rows)))
                .list();
    }

    @Override
    protected PluginRow row(Cells cells) throws SQLException {
        return new PluginRow(
                cells.text("key"),
                cells.text("version"),
                PluginRow.State.valueOf(cells.text("state")),
                cells.list("extensions"),
                cells.text("file"),
                cells.text("sha256"),
                cells.text("reason"),
                cells.number("failures"),
                cells.bigNumber("facts"),
                cells.bigNumber("articles"),
                cells.instant("since"));
    }
}
