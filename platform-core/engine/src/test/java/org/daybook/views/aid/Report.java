package org.daybook.views.aid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the board needs to know of one step: its status, its days, and who says so. */
record Report(
        long position,
        String articleId,
        String item,
        String status,
        String modality,
        @Nullable String from,
        @Nullable String to,
        @Nullable String published,
        @Nullable String outlet,
        List<String> sources,
        boolean accepted,
        String origin) {

    private static final Set<String> INTENTIONS =
            Set.of("REQUESTED", "UNDER_CONSIDERATION", "PLEDGED", "IN_NEGOTIATION", "RESUMPTION_SIGNALLED");
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

    /**
     * That something was delivered until the day of a report sums up the past: it says nothing about now, and denies no
     * pause.
     */
    boolean sum() {
        return status.equals("DELIVERED") && from == null && !modality.equals("ongoing");
    }

    boolean stops() {
        return Claim.stops(status) && !pending();
    }

    /** Nothing where it tells of no day, of something that is not so yet, or of neither a flow nor a stop. */
    Optional<Claim> claim() {
        boolean claims = Claim.stops(status) || (Claim.flows(status) && real() && !sum());
        if (!claims || pending() || day().isEmpty()) {
            return Optional.empty();
        }
        boolean still = modality.equals("ongoing") && from == null;
        List<String> voices = voices();
        return Optional.of(new Claim(
                status,
                day(),
                lastDay(),
                still,
                from != null,
                voices.isEmpty() ? Set.of(articleId) : Set.copyOf(voices)));
    }

    /** Those named as the origin; the outlet where it speaks for itself. */
    List<String> voices() {
        return sources.isEmpty() ? Optional.ofNullable(outlet).stream().toList() : sources;
    }
}
