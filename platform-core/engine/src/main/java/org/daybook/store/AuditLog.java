package org.daybook.store;

import java.time.Instant;
import java.util.List;
import org.daybook.shared.Query;

/**
 * The record itself, newest first.
 *
 * @param before only events before this position; {@link Long#MAX_VALUE} for the newest
 * @param name part of the stored name, such as {@code review.}; "" for all
 * @param text part of the stream or of the payload; "" for all
 */
public record AuditLog(long before, String name, String text, int limit) implements Query<List<AuditLog.Row>> {

    /**
     * One event.
     *
     * @param summary what happened, in one line
     * @param payload the stored JSON
     */
    public record Row(
            long position,
            String stream,
            long sequence,
            String name,
            int revision,
            Instant recorded,
            String by,
            String summary,
            String payload) {}
}
