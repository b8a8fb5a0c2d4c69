package org.daybook.host;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plugins see of the host: the JDK, the plugin API and what it is written with. Nothing else. */
final class AllowList extends ClassLoader {

    private static final List<String> PACKAGES =
            List.of("org.daybook.plugin.", "org.pf4j.", "org.slf4j.", "org.jspecify.");

    private final ClassLoader host;

    AllowList(ClassLoader host) {
        super("plugin-api", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (PACKAGES.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name + " is not part of the plugin API");
        }
        return host.loadClass(name);
    }

    // extensions.idx files of the host's class path must not be taken for the plugin's
    @Override
    protected @Nullable URL findResource(String name) {
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }
}
