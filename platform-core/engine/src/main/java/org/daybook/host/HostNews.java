package org.daybook.host;

import java.util.List;

/** What the host tells of its plugins, in the order in which it happens. Reasons are in words a person understands. */
public sealed interface HostNews {

    /** The plugin's id or, where that cannot be read, the file's name. */
    String plugin();

    /** A jar was seen for the first time, or with new content. */
    record Discovered(String plugin, String file) implements HostNews {}

    /** Verified, loaded and in use. Extensions are {@code parser}, {@code analyzer} or {@code extractor}. */
    record Started(String plugin, String version, String file, String sha256, List<String> extensions)
            implements HostNews {}

    /** Not used. The fingerprint is "" when the file could not be read. */
    record Refused(String plugin, String file, String sha256, String reason) implements HostNews {}

    /** A call failed. */
    record Failed(String plugin, String version, String document, String reason) implements HostNews {}

    /** Not called any more until somebody resumes it or its jar changes. */
    record Paused(String plugin, String version, String reason) implements HostNews {}

    /** Its jar is gone, or another version has taken its place. */
    record Removed(String plugin, String version) implements HostNews {}

    /** Hears the news, on any thread, never two at once for one plugin. Must not throw and must not call the host. */
    @FunctionalInterface
    interface Listener {
        void hear(HostNews news);
    }
}
