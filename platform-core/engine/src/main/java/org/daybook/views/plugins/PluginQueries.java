package org.daybook.views.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Moments;
import org.daybook.shared.Yields;
import org.daybook.shared.Yields.Yield;
import org.springframework.stereotype.Component;

@Component
class PluginQueries {

    private final PluginTable table;
    private final Yields yields;
    private final Moments moments;

    PluginQueries(PluginTable table, Yields yields, Moments moments) {
        this.table = table;
        this.yields = yields;
        this.moments = moments;
    }

    @QueryHandler
    List<PluginList.Row> handle(PluginList query) {
        long asOf = moments.position(query.asOf());
        Map<String, PluginRow> told = table.all(asOf);
        Map<String, List<Yield>> brought = yields.at(asOf).stream().collect(Collectors.groupingBy(Yield::plugin));
        TreeSet<String> plugins = new TreeSet<>(told.keySet());
        plugins.addAll(brought.keySet());
        return plugins.stream()
                .map(plugin ->
                        line(plugin, Optional.ofNullable(told.get(plugin)), brought.getOrDefault(plugin, List.of())))
                .toList();
    }

    private static PluginList.Row line(String plugin, Optional<PluginRow> told, List<Yield> brought) {
        long facts = brought.stream().mapToLong(Yield::facts).sum();
        long articles = brought.stream().mapToLong(Yield::articles).sum();
        return told.map(row -> new PluginList.Row(
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
                .orElseGet(() -> {
                    Yield first = brought.getFirst();
                    return new PluginList.Row(
                            plugin,
                            first.version(),
                            "unknown",
                            List.of(),
                            "",
                            "",
                            "",
                            0,
                            facts,
                            articles,
                            first.since());
                });
    }
}
