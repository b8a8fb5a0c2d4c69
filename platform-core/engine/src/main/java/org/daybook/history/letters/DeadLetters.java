package org.daybook.history.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.Query;

/**
 * Events that a view could not fold, and those that wait behind them because they touch the same rows; the oldest first.
 *
 * @param view of one view; empty for all
 */
public record DeadLetters(Optional<String> view) implements Query<List<DeadLetters.Row>> {

    /** Why an event is here. */
    public enum State {
        /** It could not be folded. */
        FAILED,
        /** It waits behind one that could not be folded. */
        WAITING,
        /** Somebody decided that the view does without it. */
        SKIPPED
    }

    /**
     * One event in one view.
     *
     * @param name stored name of the event
     * @param summary what happened, in one line
     * @param reason what went wrong, in words; for one that waits, behind which position; for one that is skipped, who and why
     */
    public record Row(
            String view,
            long position,
            String stream,
            String name,
            String summary,
            Instant recorded,
            State state,
            String reason) {}
}
