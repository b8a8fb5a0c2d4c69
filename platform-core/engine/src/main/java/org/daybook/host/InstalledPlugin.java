package org.daybook.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A jar in one of the plugins folders and what became of it.
 *
 * @param id the plugin's id or, where that cannot be read, the file's name
 * @param version "" where it cannot be read
 * @param extensions {@code parser}, {@code analyzer}, {@code extractor}
 * @param bundled came with Daybook, so it cannot be removed
 * @param failures calls that failed since it was started
 * @param reason why it is refused, paused or set aside; "" otherwise
 */
public record InstalledPlugin(
        String id,
        String version,
        String description,
        String provider,
        String license,
        String file,
        String sha256,
        List<String> extensions,
        boolean bundled,
        State state,
        int failures,
        String reason) {

    /** Whether a plugin is used, and if not, why not. */
    public enum State {
        STARTED,
        PAUSED,
        REFUSED,
        SET_ASIDE
    }

    static InstalledPlugin of(JarInspection.Unsound jar, String file, boolean bundled) {
        return new InstalledPlugin(
                jar.id(), "", "", "", "", file, jar.sha256(), List.of(), bundled, State.REFUSED, 0, jar.reason());
    }

    static InstalledPlugin of(
            JarInspection.Sound jar,
            String file,
            boolean bundled,
            @Nullable LoadedPlugin used,
            @Nullable String refusal) {
        State state = State.SET_ASIDE;
        String reason = "Another jar of this plugin has a higher version or stands in your own folder.";
        if (used != null) {
            String paused = used.guard().paused();
            state = paused == null ? State.STARTED : State.PAUSED;
            reason = paused == null ? "" : paused;
        } else if (refusal != null) {
            state = State.REFUSED;
            reason = refusal;
        }
        return new InstalledPlugin(
                jar.id(),
                jar.version(),
                jar.description(),
                jar.provider(),
                jar.license(),
                file,
                jar.sha256(),
                used == null ? List.of() : used.found().kinds(),
                bundled,
                state,
                used == null ? 0 : used.guard().failures(),
                reason);
    }
}
