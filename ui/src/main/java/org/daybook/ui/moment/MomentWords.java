package org.daybook.ui.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.AsOf;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** A moment as people write it: {@code the 3rd at six}, {@code yesterday}, {@code 2 hours ago}, {@code event 1,234}. */
public final class MomentWords {

    private static final Pattern EVENT = Pattern.compile("(?:event|#)?\\s*([0-9]{1,3}(?:[ ,.’][0-9]{3})+|[0-9]{1,18})");
    private static final Pattern AGO =
            Pattern.compile("(an?|[a-z]+|[0-9]{1,4}) (minute|hour|day|week|month|year)s? ago");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "minute", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    private MomentWords() {}

    /** Empty when the words are no moment, or one that is still to come. */
    public static Optional<AsOf> read(String words, ZonedDateTime now) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.equals(Texts.of("moment.now").toLowerCase(Locale.ROOT))) {
            return Optional.of(AsOf.now());
        }
        Matcher event = EVENT.matcher(plain);
        if (event.matches()) {
            return AsOf.parse(event.group(1).replaceAll("[^0-9]", ""));
        }
        return exact(words.strip(), now.getZone())
                .or(() -> ago(plain, now))
                .or(() -> DayWords.read(plain, now))
                .map(ZonedDateTime::toInstant)
                .filter(instant -> !instant.isAfter(now.toInstant()))
                .map(AsOf::instant);
    }

    /** The moment in words that {@link #read} understands. */
    public static String of(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> Texts.of("moment.now");
            case AsOf.Position(long position) -> Texts.of("moment.event", position);
            case AsOf.Moment(Instant instant) -> Dates.spoken(instant);
        };
    }

    private static Optional<ZonedDateTime> exact(String words, ZoneId zone) {
        try {
            return Optional.of(Instant.parse(words).atZone(zone));
        } catch (DateTimeException notInUtc) {
            return local(words, zone);
        }
    }

    private static Optional<ZonedDateTime> local(String words, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(words).atZone(zone));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<ZonedDateTime> ago(String words, ZonedDateTime now) {
        Matcher ago = AGO.matcher(words);
        if (!ago.matches()) {
            return Optional.empty();
        }
        String count = ago.group(1);
        return (count.startsWith("a") ? Optional.of(1) : DayWords.number(count))
                .map(number -> now.minus(number, UNITS.get(ago.group(2))));
    }
}
