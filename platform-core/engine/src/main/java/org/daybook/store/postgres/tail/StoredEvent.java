package org.daybook.store.postgres.tail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.store.names.EventReader;

/**
 * An event as it stands in the record.
 *
 * @param position place in the one order of all events, from 1, without gaps
 * @param batch position of the last event that was appended together with it
 * @param payload UTF-8 JSON; where it was read without what stands aside, only the readers for folds understand it
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        long position, long batch, String stream, String name, int revision, Instant recorded, byte[] payload) {

    /** What it is today: usually one event; an upcaster may drop it or split it. Throws when it cannot be read. */
    public List<RecordedEvent> read(EventReader reader) {
        List<RecordedEvent> events = new ArrayList<>(1);
        for (Object event : reader.read(name, revision, payload)) {
            events.add(new RecordedEvent(position, stream, recorded, (DaybookEvent) event));
        }
        return events;
    }
}
