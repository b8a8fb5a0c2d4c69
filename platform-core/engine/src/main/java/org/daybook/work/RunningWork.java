package org.daybook.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.Query;

/** The work that runs now or has ended lately, newest first. */
public record RunningWork() implements Query<List<RunningWork.Row>> {

    /**
     * One piece of work.
     *
     * @param total steps in all; 0 while unknown
     * @param left time left at the present rate; empty while unknown
     * @param messages what went wrong or is worth knowing, in words
     */
    public record Row(
            String id,
            String title,
            long done,
            long total,
            Instant started,
            Optional<Duration> left,
            State state,
            List<String> messages) {}

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }
}
