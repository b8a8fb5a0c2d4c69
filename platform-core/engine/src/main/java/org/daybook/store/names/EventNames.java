package org.daybook.store.names;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.events.DaybookEvent;
import org.daybook.events.StoredName;

/** The kinds of events there are, found in the sealed families. */
public final class EventNames {

    private final SortedMap<String, EventKind> byName = new TreeMap<>();

    private EventNames(Class<?> root) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isSealed()) {
                open.addAll(java.util.List.of(type.getPermittedSubclasses()));
            } else {
                add(kindOf(type));
            }
        }
    }

    /** All of Daybook's. */
    public static EventNames all() {
        return of(DaybookEvent.class);
    }

    /** Those under a sealed interface. */
    public static EventNames of(Class<?> root) {
        return new EventNames(root);
    }

    private void add(EventKind kind) {
        EventKind other = byName.put(kind.name(), kind);
        if (other != null) {
            throw new IllegalStateException(
                    other.type() + " and " + kind.type() + " are both stored as " + kind.name());
        }
    }

    public Collection<EventKind> kinds() {
        return byName.values();
    }

    public Optional<EventKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public static EventKind kindOf(Class<?> type) {
        StoredName stored = type.getAnnotation(StoredName.class);
        if (stored == null) {
            throw new IllegalStateException(type + " has no @StoredName");
        }
        return new EventKind(stored.value(), stored.revision(), type);
    }
}
