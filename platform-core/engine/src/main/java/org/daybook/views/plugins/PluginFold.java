package org.daybook.views.plugins;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
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

/** Two rows a plugin. Facts of a plugin that is gone still count: what was recorded stays. */
final class PluginFold implements ViewFold<PluginRow> {

    /** No plugin's id has a space. */
    static final String COUNTS = "counts ";

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Set.of(plugin.plugin());
            case FactEvent fact -> Set.of(COUNTS + fact.origin().extractor());
            case ArticleIngested article -> Set.of(COUNTS + article.parser());
            case DocumentRefused _, LikenessEvent _, ReviewEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<PluginRow> fold(String key, Optional<PluginRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Optional.of(told(plugin(row, event), plugin));
            case FactEvent fact ->
                Optional.of(counts(row, fact.origin().extractorVersion(), event).withFact());
            case ArticleIngested article ->
                Optional.of(counts(row, article.parserVersion(), event).withArticle());
            case DocumentRefused _, LikenessEvent _, ReviewEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static PluginRow.Plugin plugin(Optional<PluginRow> row, RecordedEvent event) {
        return row.isPresent() && row.get() instanceof PluginRow.Plugin plugin
                ? plugin
                : PluginRow.Plugin.none(event.recorded());
    }

    private static PluginRow.Counts counts(Optional<PluginRow> row, String version, RecordedEvent event) {
        return row.isPresent() && row.get() instanceof PluginRow.Counts counts
                ? counts
                : PluginRow.Counts.none(version, event.recorded());
    }

    private static PluginRow told(PluginRow.Plugin row, PluginEvent event) {
        return switch (event) {
            case PluginStarted started -> row.started(started);
            case PluginRefused refused -> row.refused(refused);
            case PluginFailed _ -> row.failed();
            case PluginPaused paused -> row.paused(paused);
            case PluginRemoved removed -> row.removed(removed);
        };
    }
}
