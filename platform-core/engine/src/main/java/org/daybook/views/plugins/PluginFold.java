package org.daybook.views.plugins;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.PluginEvent.PluginFailed;
import org.daybook.events.PluginEvent.PluginPaused;
import org.daybook.events.PluginEvent.PluginRefused;
import org.daybook.events.PluginEvent.PluginRemoved;
import org.daybook.events.PluginEvent.PluginStarted;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.views.ViewFold;

/** One row a plugin, with what the host said of it. What it brought is told by the view of articles. */
final class PluginFold implements ViewFold<PluginRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Set.of(plugin.plugin());
            case ArticleEvent _, FactEvent _, LikenessEvent _, ReviewEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<PluginRow> fold(String key, Optional<PluginRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Optional.of(told(row.orElseGet(() -> PluginRow.none(event.recorded())), plugin));
            case ArticleEvent _, FactEvent _, LikenessEvent _, ReviewEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static PluginRow told(PluginRow row, PluginEvent event) {
        return switch (event) {
            case PluginStarted started -> row.started(started);
            case PluginRefused refused -> row.refused(refused);
            case PluginFailed _ -> row.failed();
            case PluginPaused paused -> row.paused(paused);
            case PluginRemoved removed -> row.removed(removed);
        };
    }
}
