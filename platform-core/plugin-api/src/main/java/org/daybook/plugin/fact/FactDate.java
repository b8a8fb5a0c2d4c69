package org.daybook.plugin.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When it happened.
 *
 * @param from first day, inclusive; empty when open or unknown
 * @param to last day, inclusive; empty when open or unknown
 */
public record FactDate(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision, Basis basis) {

    /** How exact the words are. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        RANGE,
        UNKNOWN
    }

    /** How the date is known. */
    public enum Basis {
        STATED,
        RESOLVED,
        PUBLICATION,
        UNKNOWN
    }

    public static FactDate unknown() {
        return new FactDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Basis.UNKNOWN);
    }

    public static FactDate day(LocalDate day, Basis basis) {
        return new FactDate(Optional.of(day), Optional.of(day), Precision.DAY, basis);
    }

    public static FactDate range(LocalDate from, LocalDate to, Precision precision, Basis basis) {
        return new FactDate(Optional.of(from), Optional.of(to), precision, basis);
    }
}
