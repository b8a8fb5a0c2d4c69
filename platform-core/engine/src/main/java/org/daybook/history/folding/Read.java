package org.daybook.history.folding;

import java.util.List;
import org.daybook.events.RecordedEvent;
import org.daybook.store.postgres.tail.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A stored event that was decoded.
 *
 * @param events what it is today: usually one event; an upcaster may have split it
 * @param unreadable why it could not be decoded; null when it could
 */
public record Read(
        StoredEvent stored,
        List<RecordedEvent> events,
        @Nullable RuntimeException unreadable) {}
