package org.daybook.views.plugins;

import java.time.Instant;
import java.util.List;
import org.daybook.events.PluginEvent;

/** A plugin, or a jar that was refused. */
record PluginRow(
        String version,
        State state,
        List<String> extensions,
        String file,
        String sha256,
        String reason,
        int failures,
        Instant since) {

    /** What the host last said of it. */
    enum State {
        /** Something failed before it was told to have started. */
        UNKNOWN,
        STARTED,
        REFUSED,
        PAUSED,
        REMOVED
    }

    static PluginRow none(Instant since) {
        return new PluginRow("", State.UNKNOWN, List.of(), "", "", "", 0, since);
    }

    PluginRow started(PluginEvent.PluginStarted event) {
        return new PluginRow(
                event.version(), State.STARTED, event.extensions(), event.file(), event.sha256(), "", 0, event.at());
    }

    PluginRow refused(PluginEvent.PluginRefused event) {
        return new PluginRow(
                version, State.REFUSED, extensions, event.file(), event.sha256(), event.reason(), failures, event.at());
    }

    PluginRow paused(PluginEvent.PluginPaused event) {
        return new PluginRow(version, State.PAUSED, extensions, file, sha256, event.reason(), failures, event.at());
    }

    PluginRow removed(PluginEvent.PluginRemoved event) {
        return new PluginRow(version, State.REMOVED, extensions, file, sha256, "", failures, event.at());
    }

    PluginRow failed() {
        return new PluginRow(version, state, extensions, file, sha256, reason, failures + 1, since);
    }
}
