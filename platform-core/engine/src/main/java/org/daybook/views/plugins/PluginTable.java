package org.daybook.views.plugins;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                        Column.of("since", "timestamptz", PluginRow::since),
                        Column.code("state", row -> row.state().name()),
                        Column.list("extensions", PluginRow::extensions),
                        Column.text("file", PluginRow::file),
                        Column.code("sha256", PluginRow::sha256),
                        Column.text("reason", PluginRow::reason),
                        Column.of("failures", "integer", PluginRow::failures)),
                List.of());
        this.jdbc = jdbc;
    }

    /** By key. */
    Map<String, PluginRow> all(long asOf) {
        Map<String, PluginRow> all = new TreeMap<>();
        jdbc.sql("select * from view_plugins where valid_from <= :asof and valid_to > :asof")
                .param("asof", asOf)
                .query(rows -> {
                    Cells cells = new Cells(rows);
                    all.put(cells.text("key"), row(cells));
                });
        return all;
    }

    @Override
    protected PluginRow row(Cells cells) throws SQLException {
        return new PluginRow(
                cells.text("version"),
                PluginRow.State.valueOf(cells.text("state")),
                cells.list("extensions"),
                cells.text("file"),
                cells.text("sha256"),
                cells.text("reason"),
                cells.number("failures"),
                cells.instant("since"));
    }
}
