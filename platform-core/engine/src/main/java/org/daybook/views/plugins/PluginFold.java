package org.daybook.views.plugins;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.daybook.views.ViewFold;

/** One row a plugin. Facts of a plugin that is gone still count: what was recorded stays. */
final class PluginFold implements ViewFold<PluginRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Set.of(plugin.plugin());
            case FactEvent fact -> Set.of(fact.origin().extractor());
            case ArticleIngested article -> Set.of(article.parser());
            case DocumentRefused _, LikenessEvent _, ReviewEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<PluginRow> fold(String key, Optional<PluginRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case PluginEvent plugin -> Optional.of(told(row.orElseGet(unknown(key, "", event)), plugin));
            case FactEvent fact ->
                Optional.of(row.orElseGet(unknown(key, fact.origin().extractorVersion(), event))
                        .withFact());
            case ArticleIngested article ->
                Optional.of(row.orElseGet(unknown(key, article.parserVersion(), event))
                        .withArticle());
            case DocumentRefused _, LikenessEvent _, ReviewEvent _, DeskEvent _ -> row;
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

    private static Supplier<PluginRow> unknown(String plugin, String version, RecordedEvent event) {
        return () -> PluginRow.unknown(plugin, version, event.recorded());
    }
}
