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

    private static final Set<String> INTENTIONS =
            Set.of("REQUESTED", "UNDER_CONSIDERATION", "PLEDGED", "IN_NEGOTIATION", "RESUMPTION_SIGNALLED");
    private static final Set<String> FLOWING = Set.of("IN_TRANSIT", "DELIVERED", "CONTINUING", "RESUMED");
    private static final Set<String> STOPPED = Set.of("REDUCED", "PAUSED", "CANCELLED", "DENIED");
    private static final Set<String> UNREAL = Set.of("planned", "possible", "requested");

    /**
     * The first day of which it tells; the day it was published where it tells none, "" where neither is known or it
     * tells of the past. No report tells of a status after its publication, whatever it announces.
     */
    String day() {
        String told = from == null ? to : from;
        if (told == null) {
            return published == null || modality.equals("historic") ? "" : published;
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

    /** A pause that somebody plans or asks for is none yet; a pledge or a request is one. */
    boolean pending() {
        return (modality.equals("planned") || modality.equals("requested")) && !INTENTIONS.contains(status);
    }

    /** For the same days one says that it flows and the other that it does not, or they differ in how it was stopped. */
    boolean contradicts(Report other) {
        return saysOtherwise(other)
                && !pending()
                && !other.pending()
                && !day().isEmpty()
                && !other.day().isEmpty()
                && day().compareTo(other.lastDay()) <= 0
                && other.day().compareTo(lastDay()) <= 0;
    }

    private boolean saysOtherwise(Report other) {
        return STOPPED.contains(status)
                ? FLOWING.contains(other.status) || (STOPPED.contains(other.status) && !status.equals(other.status))
                : FLOWING.contains(status) && STOPPED.contains(other.status);
    }

    /** Those named as the origin; the outlet where it speaks for itself. */
    List<String> voices() {
        return sources.isEmpty() ? Optional.ofNullable(outlet).stream().toList() : sources;
    }
}
