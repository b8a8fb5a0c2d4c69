package org.daybook.views.matrix.memory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Ordered;

/** The days by which mentions are told apart, and what follows from their words. Unchangeable. */
final class EventDays {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** News is told late: on the day it happened or so many days after it. */
    private static final int LATE = 3;

    private final Ordered words;
    private final boolean[] dated;
    private final int[] near;

    private EventDays(Ordered words, boolean[] dated, int[] near) {
        this.words = words;
        this.dated = dated;
        this.near = near;
    }

    static EventDays none() {
        return new EventDays(Ordered.none(), new boolean[0], new int[0]);
    }

    /** With the words that have come since. */
    EventDays grown() {
        Ordered more = words.grown();
        if (more.size() == words.size()) {
            return this;
        }
        boolean[] moreDated = Arrays.copyOf(dated, more.size());
        int[] moreNear = new int[(LATE + 1) * more.size()];
        Arrays.fill(moreNear, Codes.NONE);
        for (int code = 0; code < more.size(); code++) {
            String word = more.word(code);
            moreDated[code] = !word.isEmpty() && word.charAt(0) != '/';
            int from = (LATE + 1) * code;
            published(word).ifPresent(day -> put(day, more, moreNear, from));
        }
        return new EventDays(more, moreDated, moreNear);
    }

    private static void put(LocalDate published, Ordered words, int[] near, int from) {
        for (int late = 0; late <= LATE; late++) {
            near[from + late] = words.codes().find(published.minusDays(late).toString());
        }
    }

    /** The day a mention was published at the latest, where nothing else is known of it. */
    private static Optional<LocalDate> published(String word) {
        if (word.isEmpty()
                || word.charAt(0) != '/'
                || !DAY.matcher(word.substring(1)).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(word.substring(1)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Ordered words() {
        return words;
    }

    /** Whether it names a first day. */
    boolean isDated(int code) {
        return dated[code];
    }

    /** The latest day of those that carry a stamp on which it may have happened what is only known to be over on a day. */
    int near(int code, int[] stamps, int stamp) {
        int from = (LATE + 1) * code;
        for (int i = from; i <= from + LATE; i++) {
            if (near[i] >= 0 && near[i] < stamps.length && stamps[near[i]] == stamp) {
                return near[i];
            }
        }
        return Codes.NONE;
    }
}
