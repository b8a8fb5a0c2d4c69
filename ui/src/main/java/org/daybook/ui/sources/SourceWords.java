package org.daybook.ui.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.sources.SourceVisits;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.sources.SourceList;

/** What is said of a source. */
final class SourceWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private SourceWords() {}

    /** What it calls itself; its address before it has said so. */
    static String name(SourceList.Row row) {
        return row.title().isBlank() ? row.address() : row.title();
    }

    /** Why nothing can come from it at present; empty when something can. */
    static Optional<String> trouble(SourceList.Row row) {
        return row.active() && !row.problem().isEmpty()
                ? Optional.of(Texts.of("sources.health.failing", minute(row.since()), row.problem()))
                : Optional.empty();
    }

    /** What came of it so far; empty when that goes without saying beside the trouble. */
    static Optional<String> record(SourceList.Row row) {
        Optional<String> brought =
                row.newest().map(newest -> Texts.of("sources.health.brought", row.articles(), minute(newest)));
        if (!row.active()) {
            String retired = row.reason().isEmpty()
                    ? Texts.of("sources.health.retired", minute(row.since()))
                    : Texts.of("sources.health.retired.why", minute(row.since()), row.reason());
            return Optional.of(brought.map(words -> retired + " " + words).orElse(retired));
        }
        // the record keeps one date for registered and for resumed, so neither is claimed
        return brought.isPresent() || !row.problem().isEmpty()
                ? brought
                : Optional.of(Texts.of("sources.health.new", minute(row.since())));
    }

    static String diary(SourceVisits.Row visit, Instant now) {
        if (visit.running()) {
            return Texts.of("sources.diary.running");
        }
        if (visit.looked().isEmpty()) {
            return Texts.of("sources.diary.first");
        }
        String ago = Dates.span(Duration.between(visit.looked().get(), now));
        return visit.due().isAfter(now)
                ? Texts.of("sources.diary.looked", ago, Dates.span(Duration.between(now, visit.due())))
                : Texts.of("sources.diary.due", ago);
    }

    static String every(int minutes) {
        if (minutes == DAY) {
            return Texts.of("sources.every.day");
        }
        return minutes % HOUR == 0
                ? Texts.of("sources.every.hours", minutes / HOUR)
                : Texts.of("sources.every.minutes", minutes);
    }

    /** Nobody asks at which second a feed was read. */
    private static String minute(Instant at) {
        return Dates.spoken(at.truncatedTo(ChronoUnit.MINUTES));
    }
}
