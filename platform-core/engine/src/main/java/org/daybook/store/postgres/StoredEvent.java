package org.daybook.store.postgres;

import java.time.Instant;

/**
 * An event as it stands in the record.
 *
 * @param position place in the one order of all events, from 1, without gaps
 * @param batch position of the last event that was appended together with it
 * @param payload UTF-8 JSON; where it was read without reasons, their list is empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        long position,
        long batch,
        String stream,
        long sequence,
        String name,
        int revision,
        Instant recorded,
        byte[] payload) {}
