package org.daybook.views.sources;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.views.ViewFold;

/** A row a source. */
final class SourceFold implements ViewFold<SourceRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case SourceEvent source -> Set.of(source.sourceId());
            case ArticleEvent _, LikenessEvent _, FactEvent _, ReviewEvent _, PluginEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<SourceRow> fold(String key, Optional<SourceRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case SourceRegistered registered -> Optional.of(SourceRow.registered(registered));
            case SourceEvent source -> row.map(each -> told(each, source));
            case ArticleEvent _, LikenessEvent _, FactEvent _, ReviewEvent _, PluginEvent _, DeskEvent _ -> row;
        };
    }

    private static SourceRow told(SourceRow row, SourceEvent event) {
        return switch (event) {
            case SourceRegistered registered -> SourceRow.registered(registered);
            case SourceRetired retired -> row.retired(retired);
            case SourceResumed resumed -> row.resumed(resumed);
            case SourceVisited visited -> row.visited(visited);
            case SourceFailed failed -> row.failed(failed);
        };
    }
}
