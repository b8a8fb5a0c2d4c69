package org.daybook.views.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Moments;
import org.daybook.views.plugins.PluginRow.Counts;
import org.daybook.views.plugins.PluginRow.Plugin;
import org.springframework.stereotype.Component;

@Component
class PluginQueries {

    private final PluginTable table;
    private final Moments moments;

    PluginQueries(PluginTable table, Moments moments) {
        this.table = table;
        this.moments = moments;
    }

    @QueryHandler
    List<PluginList.Row> handle(PluginList query) {
        Map<String, PluginRow> rows = table.all(moments.position(query.asOf()));
        Set<String> plugins = new TreeSet<>();
        rows.keySet()
                .forEach(key -> plugins.add(
                        key.startsWith(PluginFold.COUNTS) ? key.substring(PluginFold.COUNTS.length()) : key));
        return plugins.stream()
                .map(plugin -> line(
                        plugin,
                        Optional.ofNullable(rows.get(plugin)),
                        Optional.ofNullable(rows.get(PluginFold.COUNTS + plugin))))
                .toList();
    }

    private static PluginList.Row line(String plugin, Optional<PluginRow> told, Optional<PluginRow> counted) {
        Optional<Counts> counts = counted.map(Counts.class::cast);
        long facts = counts.map(Counts::facts).orElse(0L);
        long articles = counts.map(Counts::articles).orElse(0L);
        return told.map(Plugin.class::cast)
                .map(row -> new PluginList.Row(
                        plugin,
                        row.version(),
                        row.state().name().toLowerCase(Locale.ROOT),
                        row.extensions(),
                        row.file(),
                        row.sha256(),
                        row.reason(),
                        row.failures(),
                        facts,
                        articles,
                        row.since()))
                .or(() -> counts.map(row -> new PluginList.Row(
                        plugin, row.version(), "unknown", List.of(), "", "", "", 0, facts, articles, row.since())))
                .orElseThrow();
    }
}
