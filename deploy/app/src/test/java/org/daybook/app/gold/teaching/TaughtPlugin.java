package org.daybook.app.gold.teaching;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A copy of a plugin's jar with one more line in one of its tables and a higher version. */
final class TaughtPlugin {

    private TaughtPlugin() {}

    /** Returns the folder it lies in, for {@code --plugins}. */
    static Path copy(Path jar, String table, String line, Path folder) throws IOException {
        boolean found = false;
        try (JarFile plugin = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(plugin.getManifest());
            manifest.getMainAttributes().putValue("Plugin-Version", "1.0.1");
            try (JarOutputStream copy =
                    new JarOutputStream(Files.newOutputStream(folder.resolve(jar.getFileName())), manifest)) {
                for (JarEntry entry : Collections.list(plugin.entries())) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        plugin.getInputStream(entry).transferTo(copy);
                        if (entry.getName().endsWith(table)) {
                            append(line, copy);
                            found = true;
                        }
                        copy.closeEntry();
                    }
                }
            }
        }
        if (!found) {
            throw new IllegalArgumentException(jar + " has no table " + table);
        }
        return folder;
    }

    private static void append(String line, OutputStream table) throws IOException {
        table.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
