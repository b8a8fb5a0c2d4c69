package org.daybook.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.daybook.host.PluginFolders.Candidate;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.LanguageAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * The plugins in use. What lies in the folders decides: of each plugin id the highest version is used, and a jar that
 * comes, changes or goes is noticed without a restart. Safe on any thread.
 */
public final class PluginHost implements AutoCloseable {

    private static final long LOOK_EVERY_MILLISECONDS = 500;

    private final List<Path> folders;
    private final HostLimits limits;
    private final HostNews.Listener listener;
    private final PluginFolders shelf;
    private final Map<String, LoadedPlugin> loaded = new TreeMap<>();
    private final Map<String, Candidate> inUse = new HashMap<>();
    private @Nullable ScheduledExecutorService watcher;
    private @Nullable ScheduledFuture<?> looking;
    private volatile List<LoadedPlugin> snapshot = List.of();

    private PluginHost(List<Path> folders, Path copies, HostLimits limits, HostNews.Listener listener) {
        this.folders = List.copyOf(folders);
        this.limits = limits;
        this.listener = listener;
        this.shelf = new PluginFolders(folders, copies, limits, listener);
    }

    /**
     * Loads what lies in the folders now.
     *
     * @param folders folders of jars; those before the last came with Daybook, the last is the user's and takes installs
     */
    public static PluginHost start(List<Path> folders, HostLimits limits, HostNews.Listener listener) {
        try {
            Path copies = Files.createTempDirectory("daybook-plugins-");
            PluginHost host = new PluginHost(folders, copies, limits, listener);
            host.refresh();
            return host;
        } catch (IOException full) {
            throw new java.io.UncheckedIOException("Plugins need a temporary folder: " + full.getMessage(), full);
        }
    }

    /** Parsers by falling priority, then by plugin. */
    public List<Extension<ArticleParser>> parsers() {
        return snapshot.stream()
                .flatMap(each -> each.found().parsers().stream())
                .sorted(Comparator.comparingInt(
                        (Extension<ArticleParser> each) -> -each.claims().priority()))
                .toList();
    }

    /** The analyser of a language, by its ISO 639-1 code. */
    public Optional<Extension<LanguageAnalyzer>> analyzer(String language) {
        return snapshot.stream()
                .flatMap(each -> each.found().analyzers().stream())
                .filter(each -> each.claims().languages().contains(language))
                .findFirst();
    }

    /** Extractors by plugin. */
    public List<Extension<FactExtractor>> extractors() {
        return snapshot.stream()
                .flatMap(each -> each.found().extractors().stream())
                .toList();
    }

    /** Every jar in the folders and what became of it, by plugin, the used one first. */
    public synchronized List<InstalledPlugin> plugins() {
        List<InstalledPlugin> all = new ArrayList<>();
        shelf.candidates().forEach(each -> all.add(describe(each)));
        all.sort(Comparator.comparing(InstalledPlugin::id).thenComparing(InstalledPlugin::state));
        return List.copyOf(all);
    }

    /** From now on looks at the folders every half second. */
    public synchronized void watch() {
        if (watcher == null) {
            watcher = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("plugin-watch").factory());
            looking = watcher.scheduleWithFixedDelay(
                    this::lookAgain, LOOK_EVERY_MILLISECONDS, LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void lookAgain() {
        try {
            if (shelf.look(true)) {
                arrange();
            }
        } catch (RuntimeException unreadable) {
            // a folder that cannot be listed now (a network drive, a full table of files) may be there at the next look
            shelf.candidates();
        }
    }

    /** Looks at the folders at once. */
    public synchronized void refresh() {
        if (shelf.look(false)) {
            arrange();
        }
    }

    /** Puts a jar into the user's folder and uses it, or says why not; then nothing was kept. */
    public synchronized Answer<InstalledPlugin> install(String file, byte[] jar) {
        Path folder = folders.getLast();
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".incoming-", ".part");
            try {
                Files.write(part, jar);
                return switch (JarInspection.of(part, file, limits)) {
                    case JarInspection.Unsound(String id, String sha256, String reason) -> {
                        listener.hear(new HostNews.Refused(id, file, sha256, reason));
                        yield new Answer.Failed<>(reason);
                    }
                    case JarInspection.Sound sound -> putInPlace(part, sound);
                };
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException full) {
            return new Answer.Failed<>("The jar could not be written to " + folder + ": " + full.getMessage());
        }
    }

    private Answer<InstalledPlugin> putInPlace(Path part, JarInspection.Sound sound) throws IOException {
        Path place = folders.getLast().resolve(sound.id() + "-" + sound.version() + ".jar");
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        shelf.look(false);
        arrange();
        Candidate candidate = shelf.candidates().stream()
                .filter(each -> each.file().equals(place))
                .findFirst()
                .orElseThrow();
        InstalledPlugin outcome = describe(candidate);
        if (outcome.state() == InstalledPlugin.State.STARTED || outcome.state() == InstalledPlugin.State.PAUSED) {
            return new Answer.Given<>(outcome);
        }
        Files.deleteIfExists(place);
        shelf.look(false);
        arrange();
        return new Answer.Failed<>(outcome.reason());
    }

    /** Deletes a plugin's jars from the user's folder; an older or bundled version then takes its place. */
    public synchronized Answer<String> remove(String id) {
        List<Candidate> own = shelf.candidates().stream()
                .filter(each -> describe(each).id().equals(id))
                .toList();
        if (own.isEmpty()) {
            return new Answer.Failed<>("There is no plugin " + id + ".");
        }
        List<Candidate> removable =
                own.stream().filter(each -> !describe(each).bundled()).toList();
        if (removable.isEmpty()) {
            return new Answer.Failed<>("The plugin " + id + " came with Daybook and cannot be removed.");
        }
        try {
            for (Candidate each : removable) {
                Files.deleteIfExists(each.file());
            }
        } catch (IOException locked) {
            return new Answer.Failed<>("The jar could not be deleted: " + locked.getMessage());
        }
        refresh();
        return new Answer.Given<>(id);
    }

    /** Lets a paused plugin work again. */
    public synchronized Answer<String> resume(String id) {
        LoadedPlugin plugin = loaded.get(id);
        Candidate candidate = inUse.get(id);
        if (plugin == null || candidate == null || plugin.guard().paused() == null) {
            return new Answer.Failed<>("There is no plugin " + id + " that is paused.");
        }
        plugin.guard().resume();
        tellStarted(candidate.name(), plugin);
        return new Answer.Given<>(id);
    }

    /** Brings what is loaded in line with what lies in the folders; a jar that fails makes room for the next best. */
    private void arrange() {
        Map<String, Candidate> wanted = new TreeMap<>();
        boolean again = true;
        while (again) {
            again = false;
            wanted = shelf.best();
            for (Map.Entry<String, Candidate> entry : wanted.entrySet()) {
                if (!entry.getValue().equals(inUse.get(entry.getKey()))) {
                    again |= !use(entry.getKey(), entry.getValue());
                }
            }
        }
        for (String id : List.copyOf(loaded.keySet())) {
            if (!wanted.containsKey(id)) {
                drop(id);
            }
        }
        snapshot = List.copyOf(loaded.values());
        shelf.sweep();
    }

    private boolean use(String id, Candidate candidate) {
        JarInspection.Sound jar = (JarInspection.Sound) candidate.inspection();
        Answer<LoadedPlugin> answer = LoadedPlugin.load(jar, candidate.copy(), limits, listener);
        return switch (answer) {
            case Answer.Failed<LoadedPlugin>(String reason) -> {
                shelf.refuse(candidate, reason);
                listener.hear(new HostNews.Refused(id, candidate.name(), jar.sha256(), reason));
                yield false;
            }
            case Answer.Given<LoadedPlugin>(LoadedPlugin plugin) -> {
                LoadedPlugin before = loaded.put(id, plugin);
                inUse.put(id, candidate);
                snapshot = List.copyOf(loaded.values());
                if (before != null) {
                    retire(before);
                }
                tellStarted(candidate.name(), plugin);
                yield true;
            }
        };
    }

    private void tellStarted(String file, LoadedPlugin plugin) {
        JarInspection.Sound jar = plugin.jar();
        listener.hear(new HostNews.Started(
                jar.id(), jar.version(), file, jar.sha256(), plugin.found().kinds()));
    }

    private void drop(String id) {
        LoadedPlugin plugin = loaded.remove(id);
        inUse.remove(id);
        snapshot = List.copyOf(loaded.values());
        if (plugin != null) {
            retire(plugin);
        }
    }

    private void retire(LoadedPlugin plugin) {
        plugin.unload(limits);
        listener.hear(new HostNews.Removed(plugin.jar().id(), plugin.jar().version()));
    }

    private InstalledPlugin describe(Candidate candidate) {
        boolean bundled = candidate.folder() < folders.size() - 1;
        return switch (candidate.inspection()) {
            case JarInspection.Unsound jar -> InstalledPlugin.of(jar, candidate.name(), bundled);
            case JarInspection.Sound jar ->
                InstalledPlugin.of(
                        jar,
                        candidate.name(),
                        bundled,
                        candidate.equals(inUse.get(jar.id())) ? loaded.get(jar.id()) : null,
                        candidate.refusal());
        };
    }

    @Override
    public synchronized void close() {
        if (looking != null && watcher != null) {
            looking.cancel(false);
            watcher.shutdownNow();
        }
        List<LoadedPlugin> all = List.copyOf(loaded.values());
        loaded.clear();
        inUse.clear();
        snapshot = List.of();
        all.forEach(plugin -> plugin.unload(limits));
        shelf.close();
    }
}
