package org.daybook.events;

import java.time.Instant;
import java.util.List;

/** What happened to plugins. Streams are named {@code plugin-} and the plugin's id or, where it has none, its file name. */
public sealed interface PluginEvent extends DaybookEvent {

    String plugin();

    Instant at();

    /** Verified and in use. Extensions are named as {@code parser}, {@code analyzer} or {@code extractor}. */
    @StoredName("plugin.started")
    record PluginStarted(String plugin, String version, String file, String sha256, List<String> extensions, Instant at)
            implements PluginEvent {}

    /** A jar that is not used; the reason is one a person understands. */
    @StoredName("plugin.refused")
    record PluginRefused(String plugin, String file, String sha256, String reason, Instant at) implements PluginEvent {}

    /** A call into the plugin failed; the article it failed on is named. */
    @StoredName("plugin.failed")
    record PluginFailed(String plugin, String version, String document, String reason, Instant at)
            implements PluginEvent {}

    /** Paused by the host after several failures in a row. */
    @StoredName("plugin.paused")
    record PluginPaused(String plugin, String version, String reason, Instant at) implements PluginEvent {}

    /** Its jar was taken away. Facts it found stay. */
    @StoredName("plugin.removed")
    record PluginRemoved(String plugin, String version, Instant at) implements PluginEvent {}
}
