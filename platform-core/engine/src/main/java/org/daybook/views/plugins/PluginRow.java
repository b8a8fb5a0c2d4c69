package org.daybook.views.plugins;

import java.time.Instant;
import java.util.List;
import org.daybook.events.PluginEvent;

/** A plugin, or a jar that was refused; with what was ever read and found by it. */
record PluginRow(
        String plugin,
        String version,
        State state,
        List<String> extensions,
        String file,
        String sha256,
        String reason,
        int failures,
        long facts,
        long articles,
        Instant since) {

    /** What the host last said of it; unknown when the record has only its facts. */
    enum State {
        UNKNOWN,
        STARTED,
        REFUSED,
        PAUSED,
        REMOVED
    }

    static PluginRow unknown(String plugin, String version, Instant since) {
        return new PluginRow(plugin, version, State.UNKNOWN, List.of(), "", "", "", 0, 0, 0, since);
    }

    PluginRow started(PluginEvent.PluginStarted event) {
        return new PluginRow(
                plugin,
                event.version(),
                State.STARTED,
                event.extensions(),
                event.file(),
                event.sha256(),
                "",
                0,
                facts,
                articles,
                event.at());
    }

    PluginRow refused(PluginEvent.PluginRefused event) {
        return new PluginRow(
                plugin,
                version,
                State.REFUSED,
                extensions,
                event.file(),
                event.sha256(),
                event.reason(),
                failures,
                facts,
                articles,
                event.at());
    }

    PluginRow paused(PluginEvent.PluginPaused event) {
        return in(State.PAUSED, event.reason(), event.at());
    }

    PluginRow removed(PluginEvent.PluginRemoved event) {
        return in(State.REMOVED, "", event.at());
    }

    PluginRow failed() {
        return counted(failures + 1, facts, articles);
    }

    PluginRow withFact() {
        return counted(failures, facts + 1, articles);
    }

    PluginRow withArticle() {
        return counted(failures, facts, articles + 1);
    }

    private PluginRow in(State changed, String why, Instant at) {
        return new PluginRow(plugin, version, changed, extensions, file, sha256, why, failures, facts, articles, at);
    }

    private PluginRow counted(int failed, long found, long read) {
        return new PluginRow(plugin, version, state, extensions, file, sha256, reason, failed, found, read, since);
    }
}
