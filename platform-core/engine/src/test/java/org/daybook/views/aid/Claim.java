package org.daybook.views.aid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What somebody holds to be so: that aid flows, or that it was stopped.
 *
 * @param day first day of it, never ""
 * @param lastDay last day of it
 * @param still told as going on, its beginning left open
 * @param dated false when only the day it was published is known
 * @param voices who says so
 */
record Claim(String status, String day, String lastDay, boolean still, boolean dated, Set<String> voices) {

    private static final Set<String> FLOWING = Set.of("IN_TRANSIT", "DELIVERED", "CONTINUING", "RESUMED");
    private static final Set<String> STOPPED = Set.of("REDUCED", "PAUSED", "CANCELLED", "DENIED");

    /** Papers that differ within so many days tell of the same state of things. */
    private static final int SAME_NEWS = 3;

    /** Whether two who are not the same deny each other's words. */
    static boolean disputed(List<Claim> claims) {
        List<Claim> stops = claims.stream().filter(Claim::stops).distinct().toList();
        List<Claim> flows = claims.stream().filter(Claim::flows).distinct().toList();
        return stops.stream()
                .anyMatch(stop -> flows.stream().anyMatch(flow -> stop.denies(flow, stops, flows))
                        || stops.stream().anyMatch(stop::differsFrom));
    }

    static boolean flows(String status) {
        return FLOWING.contains(status);
    }

    static boolean stops(String status) {
        return STOPPED.contains(status);
    }

    private boolean flows() {
        return flows(status);
    }

    private boolean stops() {
        return stops(status);
    }

    private boolean denies(Claim flow, List<Claim> stops, List<Claim> flows) {
        if (!apart(flow)) {
            return false;
        }
        return overlaps(flow) || flow.deniesStop(this, flows) || deniesRestart(flow, stops);
    }

    /** To say later that it goes on is to say that it never stopped, unless somebody tells of a resumption between. */
    private boolean deniesStop(Claim stop, List<Claim> flows) {
        return status.equals("CONTINUING")
                && stop.lastDay.compareTo(day) < 0
                && flows.stream().noneMatch(flow -> flow.status.equals("RESUMED") && flow.between(stop.day, day));
    }

    /** To say that it is still stopped is to say that it was not resumed, unless it was stopped once more. */
    private boolean deniesRestart(Claim flow, List<Claim> stops) {
        return flow.status.equals("RESUMED")
                && flow.lastDay.compareTo(day) < 0
                && (still || (!dated && soonAfter(flow.lastDay)))
                && stops.stream().noneMatch(stop -> stop.dated && !stop.still && stop.between(flow.day, day));
    }

    private boolean differsFrom(Claim stop) {
        return !status.equals(stop.status) && apart(stop) && overlaps(stop);
    }

    private boolean apart(Claim other) {
        return Collections.disjoint(voices, other.voices);
    }

    private boolean overlaps(Claim other) {
        return day.compareTo(other.lastDay) <= 0 && other.day.compareTo(lastDay) <= 0;
    }

    private boolean between(String after, String until) {
        return day.compareTo(after) > 0 && day.compareTo(until) <= 0;
    }

    private boolean soonAfter(String before) {
        try {
            return !LocalDate.parse(day).isAfter(LocalDate.parse(before).plusDays(SAME_NEWS));
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
