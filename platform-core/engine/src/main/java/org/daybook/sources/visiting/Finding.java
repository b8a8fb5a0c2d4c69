package org.daybook.sources.visiting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daybook.sources.fetching.Validators;

/** What a visit came to. */
sealed interface Finding {

    /** The feed is the one it was. */
    record Unchanged() implements Finding {}

    /** Somebody ended it before it could say anything. */
    record BrokenOff() implements Finding {}

    /** It could not be fetched or read; when to come again, where the server says so. */
    record Failed(String reason, Optional<Duration> retryAfter) implements Finding {}

    /**
     * It was read.
     *
     * @param title what the feed calls itself; "" when it does not say
     * @param articles ids of those that are new
     * @param problems what could not be read or fetched, in words
     * @param validators {@link Validators#NONE} when something was left for the next visit
     */
    record Found(String title, List<String> articles, List<String> problems, Validators validators)
            implements Finding {}
}
