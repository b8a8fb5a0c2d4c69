package org.daybook.plugin.analysis;

import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;

/** Words that say how many, how much money or how long. */
public record Quantity(Span span, int sentence, Kind kind, Amount amount) {

    /** What is measured. Durations are in minutes, distances in metres. */
    public enum Kind {
        COUNT,
        MONEY,
        DURATION,
        DISTANCE,
        PERCENT
    }
}
