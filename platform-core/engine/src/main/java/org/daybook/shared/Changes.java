package org.daybook.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells watchers that a view, or the running work, has changed. One for the whole application. */
public final class Changes {

    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();

    /** Called after the commit, never inside a transaction. A watcher that throws is dropped. */
    public void announce(String view) {
        for (Consumer<String> watcher : List.copyOf(watchers)) {
            try {
                watcher.accept(view);
            } catch (RuntimeException broken) {
                watchers.remove(watcher);
            }
        }
    }

    /** Returns what ends the watch. */
    public Runnable watch(Consumer<String> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
