package org.daybook.store.postgres;

import java.time.Instant;

/** A row of the record; its payload has not been read as an event yet. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        Token token, String stream, long sequence, String name, int revision, Instant recorded, byte[] payload) {}
