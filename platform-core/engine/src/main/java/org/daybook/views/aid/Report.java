package org.daybook.views.aid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the board needs to know of one step: its status, its days, and who says so. */
record Report(
        long position,
        String item,
        String status,
        String modality,
        @Nullable String from,
        @Nullable String to,
        @Nullable String published,
        @Nullable String outlet,
        List<String> sources,
        boolean accepted) {

    /** Steps that ask or weigh. They go together with any other status of the same days. */
    private static final Set<String> ASKED_OR_WEIGHED =
            Set.of("REQUESTED", "UNDER_CONSIDERATION", "IN_NEGOTIATION", "RESUMPTION_SIGNALLED");

    private static final Set<String> UNREAL = Set.of("planned", "possible", "requested");

    /**
     * The first day of which it tells; the day it was published where it tells none, "" where neither is known. No
     * report tells of a status after its publication, whatever it announces.
     */
    String day() {
        String told = from == null ? to : from;
        if (told == null) {
            return published == null ? "" : published;
        }
        return published == null || published.compareTo(told) > 0 ? told : published;
    }

    /** The last day of which it tells: of what goes on, the day it was published. */
    String lastDay() {
        boolean open = to == null || modality.equals("ongoing");
        String last = open ? published : to;
        return last == null || last.compareTo(day()) < 0 ? day() : last;
    }

    boolean real() {
        return !UNREAL.contains(modality);
    }

    boolean contradicts(Report other) {
        return !status.equals(other.status)
                && !ASKED_OR_WEIGHED.contains(status)
                && !ASKED_OR_WEIGHED.contains(other.status)
                && !day().isEmpty()
                && !other.day().isEmpty()
                && day().compareTo(other.lastDay()) <= 0
                && other.day().compareTo(lastDay()) <= 0;
    }

    /** Those named as the origin; the outlet where it speaks for itself. */
    List<String> voices() {
        return sources.isEmpty() ? Optional.ofNullable(outlet).stream().toList() : sources;
    }
}
