package org.daybook.views.plugins;

import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class PluginQueries {

    private final PluginTable table;

    PluginQueries(PluginTable table) {
        this.table = table;
    }

    @QueryHandler
    List<PluginList.Row> handle(PluginList query) {
        return table.all().stream().map(PluginQueries::line).toList();
    }

    private static PluginList.Row line(PluginRow row) {
        return new PluginList.Row(
                row.plugin(),
                row.version(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.extensions(),
                row.file(),
                row.sha256(),
                row.reason(),
                row.failures(),
                row.facts(),
                row.articles(),
                row.since());
    }
}
