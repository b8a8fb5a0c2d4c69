package org.daybook.plugin.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param date empty when unknown
 * @param weekday the day of the week on which the text says it was written, when it gives itself away ("on Tuesday …
 *     yesterday"); the host may date an article by it and its dated neighbours
 * @param reason the words or the field the date was read from, for the analyst; empty when unknown
 */
public record Publication(Optional<LocalDate> date, Basis basis, Optional<DayOfWeek> weekday, String reason) {

    /** How the date is known. */
    public enum Basis {
        STATED,
        INFERRED,
        UNKNOWN
    }

    public static Publication stated(LocalDate date, String reason) {
        return new Publication(Optional.of(date), Basis.STATED, Optional.empty(), reason);
    }

    public static Publication inferred(LocalDate date, String reason) {
        return new Publication(Optional.of(date), Basis.INFERRED, Optional.empty(), reason);
    }

    public static Publication unknown() {
        return new Publication(Optional.empty(), Basis.UNKNOWN, Optional.empty(), "");
    }

    /** Unknown, but written on this day of the week. */
    public static Publication onSome(DayOfWeek weekday, String reason) {
        return new Publication(Optional.empty(), Basis.UNKNOWN, Optional.of(weekday), reason);
    }
}
