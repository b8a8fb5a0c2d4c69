package org.daybook.ui.texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates and spans of time as the desk writes them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH);

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SPOKEN_EXACTLY =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private static final int MINUTES_SAID = 90;
    private static final int HOURS_SAID = 36;

    private Dates() {}

    /** {@code 2025-07-03} as {@code 3 Jul 2025}; what is no full date stays as it is. */
    public static String day(String iso) {
        try {
            return LocalDate.parse(iso).format(DAY);
        } catch (DateTimeParseException partial) {
            return iso;
        }
    }

    /** One day or a range of days; "undated" when neither end is known. */
    public static String days(Optional<String> from, Optional<String> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Texts.of("date.unknown");
        }
        if (from.equals(to)) {
            return day(from.orElseThrow());
        }
        if (from.isEmpty()) {
            return Texts.of("date.until", day(to.orElseThrow()));
        }
        return to.map(end -> Texts.of("date.range", day(from.get()), day(end)))
                .orElseGet(() -> Texts.of("date.since", day(from.get())));
    }

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    public static String exactly(Instant at) {
        return EXACT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** A moment in full, with seconds where it has any. */
    public static String spoken(Instant at) {
        ZonedDateTime there = at.atZone(ZoneId.systemDefault());
        return (there.getSecond() == 0 ? SPOKEN : SPOKEN_EXACTLY).format(there);
    }

    /** A span of time, rounded as a person would say it. */
    public static String span(Duration span) {
        long minutes = span.plusSeconds(30).toMinutes();
        if (minutes < 1) {
            return Texts.of("time.moment");
        }
        if (minutes < MINUTES_SAID) {
            return Texts.of("time.minutes", minutes);
        }
        long hours = span.plusMinutes(30).toHours();
        return hours < HOURS_SAID ? Texts.of("time.hours", hours) : Texts.of("time.days", (hours + 12) / 24);
    }

    /** Time left, rounded as a person would say it. */
    public static String left(Duration left) {
        if (left.toSeconds() < 60) {
            return Texts.of("time.seconds-left", Math.max(1, left.toSeconds()));
        }
        return Texts.of("time.minutes-left", left.plusSeconds(30).toMinutes());
    }
}
