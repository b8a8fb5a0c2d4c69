package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** The three times, each called by its name wherever two of them could be taken for each other. */
public final class Times {

    private Times() {}

    /** When it is said to have taken place. */
    public static Span happened(Optional<String> from, Optional<String> to) {
        String days = Dates.days(from, to);
        boolean dated = from.isPresent() || to.isPresent();
        return hinted(dated ? Texts.of("times.happened", days) : days, "happened");
    }

    /** When the outlet printed it. */
    public static Span published(String day) {
        return hinted(Texts.of("times.published", Dates.day(day)), "published");
    }

    /** When Daybook took it down. */
    public static Span recorded(Instant at) {
        return hinted(Texts.of("times.recorded", Dates.moment(at)), "recorded");
    }

    /** Which of the three a column holds. */
    public static String hint(String time) {
        return Texts.name("time-hint", time);
    }

    private static Span hinted(String words, String time) {
        Span span = new Span(words);
        span.setTitle(hint(time));
        return span;
    }
}
