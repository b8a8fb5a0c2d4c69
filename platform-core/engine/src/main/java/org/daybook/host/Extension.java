package org.daybook.host;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * An extension of a plugin that can be called without fear: whatever it throws, however long it takes, the caller gets
 * an answer in time. Plugin objects must not leave the question: copy what they gave before returning it, since their
 * lists may be of the plugin's own making.
 *
 * @param <T> the extension point
 */
public final class Extension<T> {

    /** What the extension says of itself, asked once when it was started. */
    public record Claims(Set<String> mediaTypes, Set<String> hosts, Set<String> languages, int priority) {}

    private final String plugin;
    private final String version;
    private final T instance;
    private final Claims claims;
    private final Guard guard;

    Extension(String plugin, String version, T instance, Claims claims, Guard guard) {
        this.plugin = plugin;
        this.version = version;
        this.instance = instance;
        this.claims = claims;
        this.guard = guard;
    }

    public String plugin() {
        return plugin;
    }

    public String version() {
        return version;
    }

    public Claims claims() {
        return claims;
    }

    /** Asks on a worker thread, with the time limit of a call. The document is named in the news when it fails. */
    public <R> Answer<R> call(String document, Function<? super T, R> question) {
        return guard.call(document, () -> Objects.requireNonNull(question.apply(instance), "the plugin answered null"));
    }

    /** Counts an answer that breaks the rules against the plugin. */
    public void fault(String document, String reason) {
        guard.fault(document, reason);
    }

    Object instance() {
        return instance;
    }
}
