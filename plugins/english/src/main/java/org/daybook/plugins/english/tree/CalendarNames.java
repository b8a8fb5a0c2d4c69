package org.daybook.plugins.english.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of days and months, in lower case: words that look like names of somebody and say when. */
public final class CalendarNames {
    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The days and months, and further words that a reader treats like them. */
    public static Set<String> and(String... more) {
        Set<String> all = new HashSet<>(DAYS_AND_MONTHS);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private CalendarNames() {}
}
