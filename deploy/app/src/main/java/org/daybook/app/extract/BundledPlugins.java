package org.daybook.app.extract;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the plugins that come with Daybook lie: {@code plugins} beside the application, or where a property says. */
public final class BundledPlugins {

    /** Names the folder. */
    public static final String PROPERTY = "daybook.plugins";

    private BundledPlugins() {}

    public static Optional<Path> folder() {
        String said = System.getProperty(PROPERTY);
        if (said != null) {
            return Optional.of(Path.of(said));
        }
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry).toAbsolutePath().resolveSibling("plugins");
            boolean application = entry.endsWith("classes") || entry.contains("app-") || entry.contains("daybook");
            if (application && Files.isDirectory(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
