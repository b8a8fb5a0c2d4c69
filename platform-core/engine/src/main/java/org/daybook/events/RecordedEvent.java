package org.daybook.events;

import java.time.Instant;

/**
 * An event with its place in the record.
 *
 * @param position place in the whole record, from 1, without gaps
 * @param stream what the event belongs to
 * @param recorded when it was written
 */
public record RecordedEvent(long position, String stream, Instant recorded, DaybookEvent event) {}
