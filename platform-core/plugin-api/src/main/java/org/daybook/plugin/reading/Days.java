package org.daybook.plugin.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.fact.FactDate;

/** Dates as an analyst reads them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 July 2025", "1 to 7 July 2025", "until 3 July 2025"; empty when nothing is known. */
    static Optional<String> told(FactDate date) {
        Optional<String> from = date.from().map(DAY::format);
        Optional<String> to = date.to().map(DAY::format);
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? from : Optional.of(from.get() + " to " + to.get());
        }
        return from.map(each -> "since " + each).or(() -> to.map(each -> "until " + each));
    }
}
