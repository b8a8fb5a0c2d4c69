package org.daybook.views.plugins;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.daybook.views.plugins.PluginRow.Counts;
import org.daybook.views.plugins.PluginRow.Plugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PluginTable extends RowTable<PluginRow> {

    private final JdbcClient jdbc;

    PluginTable(JdbcClient jdbc) {
        super(
                "view_plugins",
                List.of(
                        Column.of("facts", "bigint", row -> row instanceof Counts c ? c.facts() : null),
                        Column.of("articles", "bigint", row -> row instanceof Counts c ? c.articles() : null),
                        Column.code("version", PluginTable::version),
                        Column.of("since", "timestamptz", PluginTable::since),
                        Column.code("state", plugin(plugin -> plugin.state().name())),
                        Column.list("extensions", row -> row instanceof Plugin p ? p.extensions() : null),
                        Column.text("file", plugin(Plugin::file)),
                        Column.code("sha256", plugin(Plugin::sha256)),
                        Column.text("reason", plugin(Plugin::reason)),
                        Column.of("failures", "integer", row -> row instanceof Plugin p ? p.failures() : null)),
                List.of());
        this.jdbc = jdbc;
    }

    private static Column.Value<PluginRow> plugin(Column.Value<Plugin> value) {
        return row -> row instanceof Plugin plugin ? value.of(plugin) : null;
    }

    private static String version(PluginRow row) {
        return switch (row) {
            case Counts counts -> counts.version();
            case Plugin plugin -> plugin.version();
        };
    }

    private static Object since(PluginRow row) {
        return switch (row) {
            case Counts counts -> counts.since();
            case Plugin plugin -> plugin.since();
        };
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
        if (cells.nullable("state") == null) {
            return new Counts(
                    cells.bigNumber("facts"),
                    cells.bigNumber("articles"),
                    cells.text("version"),
                    cells.instant("since"));
        }
        return new Plugin(
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
