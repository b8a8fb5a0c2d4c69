package org.daybook.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.Query;

/** How far each view is, and when it was last rebuilt. */
public record ViewStates() implements Query<List<ViewStates.Row>> {

    /**
     * One view.
     *
     * @param position last event folded
     * @param head last event recorded
     * @param rows rows it holds
     * @param workId of the rebuild that is running
     * @param letters events it could not fold and those that wait behind them; skipped ones do not count
     */
    public record Row(
            String view,
            long position,
            long head,
            long rows,
            Optional<Rebuild> lastRebuild,
            Optional<String> workId,
            long letters) {}

    /** The last rebuild that was swapped in. */
    public record Rebuild(Instant at, String by, long events, long rows, long milliseconds) {}
}
