package org.daybook.host;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.LanguageAnalyzer;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.slf4j.LoggerFactory;

/**
 * A plugin in memory. Each has a PF4J manager of its own, so that one that hangs while starting holds up nobody, and a
 * new version can be tried while the old one still works.
 */
record LoadedPlugin(JarInspection.Sound jar, Path copy, Guard guard, DefaultPluginManager manager, Extensions found) {

    /** The extensions of one plugin, by kind. */
    record Extensions(
            List<Extension<ArticleParser>> parsers,
            List<Extension<LanguageAnalyzer>> analyzers,
            List<Extension<FactExtractor>> extractors) {

        List<String> kinds() {
            List<String> kinds = new ArrayList<>();
            parsers.forEach(each -> kinds.add("parser"));
            analyzers.forEach(each -> kinds.add("analyzer"));
            extractors.forEach(each -> kinds.add("extractor"));
            return List.copyOf(kinds);
        }
    }

    /** Loads and starts it from a private copy of the jar: the file in the folder is never locked or read again. */
    static Answer<LoadedPlugin> load(
            JarInspection.Sound jar, Path copy, HostLimits limits, HostNews.Listener listener) {
        Guard guard = new Guard(jar.id(), jar.version(), limits, listener);
        DefaultPluginManager manager = new OneJar(copy.resolveSibling("."));
        manager.setSystemVersion(JarInspection.API_VERSION);
        Answer<LoadedPlugin> answer = guard.run(
                limits.startTime(),
                () -> new LoadedPlugin(jar, copy, guard, manager, start(jar, copy, guard, manager)),
                "starting");
        if (answer instanceof Answer.Failed<LoadedPlugin>(String reason)) {
            letGo(jar.id(), guard, manager);
            return new Answer.Failed<>("It could not be started. " + reason);
        }
        return answer;
    }

    private static Extensions start(JarInspection.Sound jar, Path copy, Guard guard, DefaultPluginManager manager)
            throws ReflectiveOperationException {
        manager.loadPlugin(copy);
        ClassLoader loader = manager.getPluginClassLoader(jar.id());
        guard.loader(loader);
        Thread.currentThread().setContextClassLoader(loader);
        if (manager.startPlugin(jar.id()) != PluginState.STARTED) {
            Throwable why = manager.getPlugin(jar.id()).getFailedException();
            throw new IllegalStateException(why == null ? "its start failed" : why.toString());
        }
        Extensions found = new Extensions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // the order of the index is the order of compilation; sorted names make two hosts agree
        for (String name :
                manager.getExtensionClassNames(jar.id()).stream().sorted().toList()) {
            add(found, make(loader, name), jar, guard);
        }
        return new Extensions(List.copyOf(found.parsers), List.copyOf(found.analyzers), List.copyOf(found.extractors));
    }

    private static Object make(ClassLoader loader, String name) throws ReflectiveOperationException {
        try {
            return loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            throw new IllegalStateException("The constructor of " + name + " failed: " + cause);
        }
    }

    private static void add(Extensions found, Object instance, JarInspection.Sound jar, Guard guard) {
        boolean known = false;
        if (instance instanceof ArticleParser parser) {
            known = true;
            Extension.Claims claims = new Extension.Claims(
                    lower(parser.mediaTypes()), lower(parser.hosts()), Set.of(), parser.priority());
            found.parsers.add(new Extension<>(jar.id(), jar.version(), parser, claims, guard));
        }
        if (instance instanceof LanguageAnalyzer analyzer) {
            known = true;
            Extension.Claims claims = new Extension.Claims(Set.of(), Set.of(), lower(analyzer.languages()), 0);
            found.analyzers.add(new Extension<>(jar.id(), jar.version(), analyzer, claims, guard));
        }
        if (instance instanceof FactExtractor extractor) {
            known = true;
            Extension.Claims claims = new Extension.Claims(Set.of(), Set.of(), Set.of(), 0);
            found.extractors.add(new Extension<>(jar.id(), jar.version(), extractor, claims, guard));
        }
        if (!known) {
            throw new IllegalStateException(instance.getClass().getName()
                    + " is an extension but neither an ArticleParser, a LanguageAnalyzer nor a FactExtractor.");
        }
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    void unload(HostLimits limits) {
        guard.run(limits.callTime(), () -> manager.stopPlugin(jar.id()), "stopping");
        letGo(jar.id(), guard, manager);
    }

    private static void letGo(String id, Guard guard, DefaultPluginManager manager) {
        guard.close();
        try {
            manager.unloadPlugin(id);
        } catch (RuntimeException neverLoaded) {
            // PF4J refuses to unload what it could not load; there is nothing left to free then
            LoggerFactory.getLogger(LoadedPlugin.class).debug("{} was never loaded", id);
        }
    }

    /** PF4J for a single jar: manifest only, nothing unpacked, the host's classes behind the allow-list. */
    private static final class OneJar extends DefaultPluginManager {

        OneJar(Path folder) {
            super(folder);
        }

        @Override
        protected PluginDescriptorFinder createPluginDescriptorFinder() {
            return new ManifestPluginDescriptorFinder();
        }

        @Override
        protected PluginRepository createPluginRepository() {
            return new JarPluginRepository(getPluginsRoots());
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new PluginLoader() {
                @Override
                public boolean isApplicable(Path path) {
                    return path.toString().endsWith(".jar");
                }

                @Override
                public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                    ClassLoader parent = new AllowList(LoadedPlugin.class.getClassLoader());
                    PluginClassLoader loader =
                            new PluginClassLoader(OneJar.this, descriptor, parent, ClassLoadingStrategy.APD);
                    File jar = path.toFile();
                    loader.addFile(jar);
                    return loader;
                }
            };
        }

        @Override
        protected PluginStatusProvider createPluginStatusProvider() {
            return new PluginStatusProvider() {
                @Override
                public boolean isPluginDisabled(String id) {
                    return false;
                }

                @Override
                public void disablePlugin(String id) {}

                @Override
                public void enablePlugin(String id) {}
            };
        }
    }
}
