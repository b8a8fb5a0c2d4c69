package org.daybook.views.plugins;

import java.time.Instant;
import java.util.List;
import org.daybook.events.PluginEvent;

/** Rows of two kinds stand in the plugins' table: what counts changes with every document, the rest seldom does. */
sealed interface PluginRow {

    /** How many facts a plugin's extractors found and how many articles its parsers read, in all. */
    record Counts(long facts, long articles, String version, Instant since) implements PluginRow {

        static Counts none(String version, Instant since) {
            return new Counts(0, 0, version, since);
        }

        Counts withFact() {
            return new Counts(facts + 1, articles, version, since);
        }

        Counts withArticle() {
            return new Counts(facts, articles + 1, version, since);
        }
    }

    /** What the host last said of it. */
    enum State {
        /** Something failed before it was told to have started. */
        UNKNOWN,
        STARTED,
        REFUSED,
        PAUSED,
        REMOVED
    }

    /** A plugin, or a jar that was refused. */
    record Plugin(
            String version,
            State state,
            List<String> extensions,
            String file,
            String sha256,
            String reason,
            int failures,
            Instant since)
            implements PluginRow {

        static Plugin none(Instant since) {
            return new Plugin("", State.UNKNOWN, List.of(), "", "", "", 0, since);
        }

        Plugin started(PluginEvent.PluginStarted event) {
            return new Plugin(
                    event.version(),
                    State.STARTED,
                    event.extensions(),
                    event.file(),
                    event.sha256(),
                    "",
                    0,
                    event.at());
        }

        Plugin refused(PluginEvent.PluginRefused event) {
            return new Plugin(
                    version,
                    State.REFUSED,
                    extensions,
                    event.file(),
                    event.sha256(),
                    event.reason(),
                    failures,
                    event.at());
        }

        Plugin paused(PluginEvent.PluginPaused event) {
            return new Plugin(version, State.PAUSED, extensions, file, sha256, event.reason(), failures, event.at());
        }

        Plugin removed(PluginEvent.PluginRemoved event) {
            return new Plugin(version, State.REMOVED, extensions, file, sha256, "", failures, event.at());
        }

        Plugin failed() {
            return new Plugin(version, state, extensions, file, sha256, reason, failures + 1, since);
        }
    }
}
