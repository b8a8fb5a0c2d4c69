package org.daybook.history.moments;

import java.util.List;
import java.util.Optional;

/**
 * A row of a view that is not the same on both sides.
 *
 * @param key of the row
 * @param kind what became of it
 * @param columns those that differ, by name; all that hold a value for a row that was added or is gone
 * @param cause the event that made it so; empty where it is not known
 */
public record RowChange(String key, Kind kind, List<Column> columns, Optional<Cause> cause) {

    /** What became of a row. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    /** A value before and after, as text; empty for none. */
    public record Column(String name, Optional<String> before, Optional<String> after) {}

    /** The last event that touched the row in between: where it stands, what it said and who did it. */
    public record Cause(long position, String name, String summary, String by, java.time.Instant recorded) {}
}
