package org.daybook.app.wiring;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.daybook.events.PluginEvent;
import org.daybook.events.PluginEvent.PluginFailed;
import org.daybook.events.PluginEvent.PluginPaused;
import org.daybook.events.PluginEvent.PluginRefused;
import org.daybook.events.PluginEvent.PluginRemoved;
import org.daybook.events.PluginEvent.PluginStarted;
import org.daybook.host.HostNews;
import org.daybook.store.postgres.PostgresJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what the host tells of plugins. That a plugin is still what it was at the last start is no news. */
final class PluginNews implements HostNews.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(PluginNews.class);

    private final PostgresJournal journal;
    private final Clock clock;

    PluginNews(PostgresJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void hear(HostNews news) {
        try {
            event(news, clock.instant()).ifPresent(event -> record("plugin-" + event.plugin(), event));
        } catch (RuntimeException unrecorded) {
            LOG.warn("{} could not be recorded", news, unrecorded);
        }
    }

    private void record(String stream, PluginEvent event) {
        boolean told = journal.last(stream)
                .filter(last -> last instanceof PluginEvent before && same(before, event))
                .isPresent();
        if (!told) {
            journal.note(stream, event);
        }
    }

    private static boolean same(PluginEvent before, PluginEvent now) {
        return switch (now) {
            case PluginStarted e ->
                before instanceof PluginStarted b && b.sha256().equals(e.sha256());
            case PluginRefused e ->
                before instanceof PluginRefused b
                        && b.sha256().equals(e.sha256())
                        && b.reason().equals(e.reason());
            case PluginFailed e -> false;
            case PluginPaused e -> before instanceof PluginPaused;
            case PluginRemoved e -> before instanceof PluginRemoved;
        };
    }

    private static Optional<PluginEvent> event(HostNews news, Instant at) {
        return switch (news) {
            case HostNews.Discovered discovered -> Optional.empty();
            case HostNews.Started n ->
                Optional.of(new PluginStarted(n.plugin(), n.version(), n.file(), n.sha256(), n.extensions(), at));
            case HostNews.Refused n -> Optional.of(new PluginRefused(n.plugin(), n.file(), n.sha256(), n.reason(), at));
            case HostNews.Failed n ->
                Optional.of(new PluginFailed(n.plugin(), n.version(), n.document(), n.reason(), at));
            case HostNews.Paused n -> Optional.of(new PluginPaused(n.plugin(), n.version(), n.reason(), at));
            case HostNews.Removed n -> Optional.of(new PluginRemoved(n.plugin(), n.version(), at));
        };
    }
}
