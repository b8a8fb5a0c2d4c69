package org.daybook.views;

/**
 * A row and when it held, in batches of the record: from the first and before the second. Who asks for a position sees
 * the versions with {@code from <= position < to}.
 *
 * @param to {@link #OPEN} while it holds
 */
public record Version<R>(String key, long from, long to, R row) {

    /** The end of what still holds. */
    public static final long OPEN = Long.MAX_VALUE;
}
