package org.daybook.history.rebuild;

/**
 * What a rebuild may use.
 *
 * @param readers threads that read and decode, each with a connection; as many complete views at the end
 * @param chunk events read at once
 * @param rows rows of one view in memory; the least recently touched go to the table when there are more
 */
public record RebuildLimits(int readers, int chunk, int rows) {

    /** As many readers as processors, and rows for some fifty megabytes. */
    public static RebuildLimits usual() {
        return new RebuildLimits(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8), 1000, 20_000);
    }
}
