package org.daybook.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;

/** The jars in the folders, each looked at once per content. Not thread-safe: the host calls it under its lock. */
final class PluginFolders {

    /** Size and time tell one content of a file from the next without reading it. */
    private record Stamp(long size, long modified) {}

    /**
     * A file that has been looked at.
     *
     * @param folder index of its folder; a later folder wins over an earlier one
     * @param copy private copy that is loaded, never touched again
     * @param refusal why it is not loaded; null when it may be
     */
    record Candidate(
            Path file,
            int folder,
            Path copy,
            JarInspection inspection,
            @Nullable String refusal) {

        String name() {
            return file.getFileName().toString();
        }

        Candidate refused(String reason) {
            return new Candidate(file, folder, copy, inspection, reason);
        }
    }

    private final List<Path> folders;
    private final Path copies;
    private final HostLimits limits;
    private final HostNews.Listener listener;
    private final Map<Path, Stamp> lastSeen = new HashMap<>();
    private final Map<Path, Stamp> taken = new HashMap<>();
    private final Map<Path, Candidate> candidates = new TreeMap<>();
    private final List<Path> stale = new ArrayList<>();
    private int copied;

    PluginFolders(List<Path> folders, Path copies, HostLimits limits, HostNews.Listener listener) {
        this.folders = List.copyOf(folders);
        this.copies = copies;
        this.limits = limits;
        this.listener = listener;
    }

    Collection<Candidate> candidates() {
        return candidates.values();
    }

    void refuse(Candidate candidate, String reason) {
        candidates.put(candidate.file(), candidate.refused(reason));
    }

    /**
     * Looks at the folders.
     *
     * @param patient a file counts only when it has not changed since the last look, so that one that is still being
     *     copied is not refused for being cut short
     * @return whether anything is new, changed or gone
     */
    boolean look(boolean patient) {
        Map<Path, Stamp> seen = new TreeMap<>();
        Map<Path, Integer> where = new HashMap<>();
        for (int i = 0; i < folders.size(); i++) {
            for (Path file : files(folders.get(i))) {
                Stamp stamp = stamp(file);
                if (stamp != null) {
                    seen.put(file, stamp);
                    where.put(file, i);
                }
            }
        }
        candidates.forEach((file, candidate) -> {
            if (!seen.containsKey(file)) {
                stale.add(candidate.copy());
            }
        });
        boolean changed = candidates.keySet().retainAll(seen.keySet());
        taken.keySet().retainAll(seen.keySet());
        for (Map.Entry<Path, Stamp> entry : seen.entrySet()) {
            Path file = entry.getKey();
            Stamp stamp = entry.getValue();
            boolean settled = !patient || stamp.equals(lastSeen.get(file));
            if (settled && !stamp.equals(taken.get(file))) {
                taken.put(file, stamp);
                Candidate before = candidates.put(file, take(file, where.getOrDefault(file, 0)));
                if (before != null) {
                    stale.add(before.copy());
                }
                changed = true;
            }
        }
        lastSeen.clear();
        lastSeen.putAll(seen);
        return changed;
    }

    /** Of each plugin the jar to use: the highest version, of equal ones that in the later folder. */
    Map<String, Candidate> best() {
        Comparator<Candidate> byVersion = Comparator.comparing(
                each -> ((JarInspection.Sound) each.inspection()).version(),
                new DefaultVersionManager()::compareVersions);
        Map<String, Candidate> best = new TreeMap<>();
        for (Candidate each : candidates.values()) {
            if (each.refusal() == null && each.inspection() instanceof JarInspection.Sound sound) {
                best.merge(
                        sound.id(),
                        each,
                        (a, b) -> byVersion.thenComparingInt(Candidate::folder).compare(a, b) >= 0 ? a : b);
            }
        }
        return best;
    }

    /** Deletes copies that nothing is loaded from any more. */
    void sweep() {
        stale.stream().filter(copy -> copy.startsWith(copies)).forEach(copy -> {
            if (!copy.toFile().delete()) {
                copy.toFile().deleteOnExit();
            }
        });
        stale.clear();
    }

    void close() {
        candidates.values().forEach(each -> stale.add(each.copy()));
        sweep();
        if (!copies.toFile().delete()) {
            copies.toFile().deleteOnExit();
        }
    }

    private Candidate take(Path file, int folder) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".jar")) {
            return candidate(file, folder, file, new JarInspection.Unsound(name, "", "Only .jar files are plugins."));
        }
        Path copy = copies.resolve(++copied + ".jar");
        try {
            if (Files.size(file) <= limits.jarBytes()) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return candidate(file, folder, copy, JarInspection.of(copy, name, limits));
            }
            return candidate(file, folder, file, JarInspection.of(file, name, limits));
        } catch (IOException unreadable) {
            String reason = "The file cannot be read (" + unreadable.getMessage() + ").";
            return candidate(file, folder, copy, new JarInspection.Unsound(name, "", reason));
        }
    }

    private Candidate candidate(Path file, int folder, Path copy, JarInspection inspection) {
        String name = file.getFileName().toString();
        return switch (inspection) {
            case JarInspection.Sound sound -> {
                listener.hear(new HostNews.Discovered(sound.id(), name));
                yield new Candidate(file, folder, copy, sound, null);
            }
            case JarInspection.Unsound(String id, String sha256, String reason) -> {
                listener.hear(new HostNews.Discovered(id, name));
                listener.hear(new HostNews.Refused(id, name, sha256, reason));
                yield new Candidate(file, folder, copy, inspection, reason);
            }
        };
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.{jar,zip}")) {
            all.forEach(file -> {
                if (!file.getFileName().toString().startsWith(".")) {
                    files.add(file);
                }
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return files;
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis())
                    : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
