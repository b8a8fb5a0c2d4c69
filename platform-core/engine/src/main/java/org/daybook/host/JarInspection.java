package org.daybook.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.pf4j.DefaultVersionManager;

/** Looks at a jar before any of its code runs. */
sealed interface JarInspection {

    /** Fit to be loaded. */
    record Sound(String id, String version, String description, String provider, String license, String sha256)
            implements JarInspection {}

    /** Not a plugin; {@code id} and {@code sha256} as far as they could be read. */
    record Unsound(String id, String sha256, String reason) implements JarInspection {}

    String API_VERSION = "1.0.0";
    String INDEX = "META-INF/extensions.idx";
    Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(-[0-9A-Za-z.-]{1,40})?(\\+[0-9A-Za-z.-]{1,40})?");

    static JarInspection of(Path jar, String file, HostLimits limits) {
        String sha256 = "";
        try {
            long size = Files.size(jar);
            if (size > limits.jarBytes()) {
                return new Unsound(
                        file,
                        sha256,
                        "The jar has %d MB; %d MB are allowed.".formatted(size >> 20, limits.jarBytes() >> 20));
            }
            sha256 = fingerprint(jar);
            try (JarFile opened = new JarFile(jar.toFile(), false)) {
                return inspect(opened, file, sha256, limits);
            }
        } catch (IOException | IllegalArgumentException | SecurityException broken) {
            return new Unsound(
                    file, sha256, "The file is not a readable jar (" + broken.getMessage() + "). Copy it again.");
        }
    }

    private static JarInspection inspect(JarFile jar, String file, String sha256, HostLimits limits)
            throws IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            return new Unsound(file, sha256, "The jar has no manifest, so it is not a plugin.");
        }
        Attributes said = manifest.getMainAttributes();
        String id = value(said, "Plugin-Id");
        String version = value(said, "Plugin-Version");
        if (!ID.matcher(id).matches()) {
            return new Unsound(
                    file, sha256, "The manifest names no proper Plugin-Id (lower-case letters, digits and hyphens).");
        }
        String problem = problem(jar, said, version, limits);
        return problem.isEmpty()
                ? new Sound(
                        id,
                        version,
                        value(said, "Plugin-Description"),
                        value(said, "Plugin-Provider"),
                        value(said, "Plugin-License"),
                        sha256)
                : new Unsound(id, sha256, problem);
    }

    private static String problem(JarFile jar, Attributes said, String version, HostLimits limits) throws IOException {
        if (!VERSION.matcher(version).matches()) {
            return "The manifest's Plugin-Version “" + version + "” is not of the form 1.2.3.";
        }
        if (!value(said, "Plugin-Dependencies").isEmpty()) {
            return "The plugin wants other plugins (Plugin-Dependencies); pack what it needs into its own jar.";
        }
        String requires = value(said, "Plugin-Requires");
        if (requires.isEmpty()) {
            return "The manifest does not say which version of the plugin API it needs (Plugin-Requires).";
        }
        if (!accepts(requires)) {
            return "It needs version " + requires + " of the plugin API; this Daybook has " + API_VERSION + ".";
        }
        return entries(jar, limits);
    }

    private static String entries(JarFile jar, HostLimits limits) throws IOException {
        JarEntry index = jar.getJarEntry(INDEX);
        if (index == null) {
            return "The jar lists no extensions (" + INDEX + "); was it compiled with PF4J's annotation processor?";
        }
        if (jar.size() > limits.entries()) {
            return "The jar has %d entries; %d are allowed.".formatted(jar.size(), limits.entries());
        }
        long unpacked = 0;
        Enumeration<JarEntry> all = jar.entries();
        while (all.hasMoreElements()) {
            JarEntry entry = all.nextElement();
            unpacked += Math.max(0, entry.getSize());
            if (entry.getName().contains("..") || entry.getName().startsWith("/")) {
                return "The jar holds an entry that points outside it: " + entry.getName();
            }
        }
        if (unpacked > limits.unpackedBytes()) {
            return "The jar unpacks to %d MB; %d MB are allowed."
                    .formatted(unpacked >> 20, limits.unpackedBytes() >> 20);
        }
        return namesAny(jar, index) ? "" : "Its list of extensions (" + INDEX + ") is empty.";
    }

    private static boolean namesAny(JarFile jar, JarEntry index) throws IOException {
        try (InputStream in = jar.getInputStream(index)) {
            return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .anyMatch(line -> !line.isEmpty() && !line.startsWith("#"));
        }
    }

    private static boolean accepts(String requires) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(API_VERSION, requires);
        } catch (RuntimeException nonsense) {
            return false;
        }
    }

    private static String value(Attributes said, String name) {
        String value = said.getValue(name);
        return value == null ? "" : value.strip();
    }

    private static String fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
