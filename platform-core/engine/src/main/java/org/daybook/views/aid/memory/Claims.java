package org.daybook.views.aid.memory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.daybook.views.memory.Ordered;

/**
 * What those who report of one line hold to be so: that aid flows, or that it was stopped. Days are places among all
 * days. Used again for the next line.
 */
final class Claims {

    /** Papers that differ within so many days tell of the same state of things. */
    private static final int SAME_NEWS = 3;

    private static final int NO_DAY = -1;
    /** So that 0 can stand for a day that was not looked at yet. */
    private static final int SHIFT = 1 << 30;

    private static final int FIELDS = 5;
    private static final int STATUS = 0;
    private static final int TRAITS = 1;
    private static final int DAY = 2;
    private static final int LAST = 3;
    private static final int VOICES = 4;

    private final Ordered days;
    private final int[] epochDays;
    private int[][] voices = new int[64][];
    private int[] stops = new int[64 * FIELDS];
    private int[] flows = new int[64 * FIELDS];
    private int stopped;
    private int flowing;
    private int spoken;

    Claims(Ordered days) {
        this.days = days;
        this.epochDays = new int[days.size() + 1];
    }

    void clear() {
        stopped = 0;
        flowing = 0;
        spoken = 0;
    }

    /** The voices are names, without repeats. */
    void add(int status, int traits, int day, int lastDay, int[] saidBy) {
        if (spoken == voices.length) {
            voices = Arrays.copyOf(voices, 2 * spoken);
        }
        voices[spoken] = saidBy;
        if ((traits & Traits.CLAIMS_STOP) != 0) {
            stops = put(stops, stopped++, status, traits, day, lastDay);
        } else {
            flows = put(flows, flowing++, status, traits, day, lastDay);
        }
        spoken++;
    }

    private int[] put(int[] claims, int place, int status, int traits, int day, int lastDay) {
        int[] room = claims.length < (place + 1) * FIELDS ? Arrays.copyOf(claims, 2 * claims.length) : claims;
        int at = place * FIELDS;
        room[at + STATUS] = status;
        room[at + TRAITS] = traits;
        room[at + DAY] = day;
        room[at + LAST] = lastDay;
        room[at + VOICES] = spoken;
        return room;
    }

    /** Whether two who are not the same deny each other's words. */
    boolean disputed() {
        for (int stop = 0; stop < stopped * FIELDS; stop += FIELDS) {
            if (deniedByFlow(stop) || differs(stop)) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(int stop) {
        for (int other = 0; other < stopped * FIELDS; other += FIELDS) {
            if (stops[other + STATUS] != stops[stop + STATUS]
                    && overlap(stops, stop, stops, other)
                    && apart(stops, stop, stops, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean deniedByFlow(int stop) {
        int resumed = -1;
        int paused = -1;
        for (int flow = 0; flow < flowing * FIELDS; flow += FIELDS) {
            if (overlap(stops, stop, flows, flow)) {
                if (apart(stops, stop, flows, flow)) {
                    return true;
                }
            } else if (after(stop, flow)) {
                resumed = resumed < 0 ? firstResumedAfter(stop) : resumed;
                if (flows[flow + DAY] < resumed && apart(stops, stop, flows, flow)) {
                    return true;
                }
            } else if (before(stop, flow)) {
                paused = paused < 0 ? lastPausedBefore(stop) : paused;
                if (paused <= flows[flow + DAY] && apart(stops, stop, flows, flow)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To say later that it goes on is to say that it never stopped, unless somebody tells of a resumption between. */
    private boolean after(int stop, int flow) {
        return (flows[flow + TRAITS] & Traits.CONTINUING) != 0 && stops[stop + LAST] < flows[flow + DAY];
    }

    /** To say that it is still stopped is to say that it was not resumed, unless it was stopped once more. */
    private boolean before(int stop, int flow) {
        int traits = stops[stop + TRAITS];
        return (flows[flow + TRAITS] & Traits.RESUMED) != 0
                && flows[flow + LAST] < stops[stop + DAY]
                && ((traits & Traits.STILL) != 0
                        || ((traits & Traits.DATED) == 0 && soonAfter(flows[flow + LAST], stops[stop + DAY])));
    }

    private int firstResumedAfter(int stop) {
        int first = Integer.MAX_VALUE;
        for (int flow = 0; flow < flowing * FIELDS; flow += FIELDS) {
            int day = flows[flow + DAY];
            if ((flows[flow + TRAITS] & Traits.RESUMED) != 0 && day > stops[stop + DAY]) {
                first = Math.min(first, day);
            }
        }
        return first;
    }

    /** The last day on which something else stopped it, up to the day of this one; 0 where nothing did. */
    private int lastPausedBefore(int stop) {
        int last = 0;
        for (int other = 0; other < stopped * FIELDS; other += FIELDS) {
            int traits = stops[other + TRAITS];
            int day = stops[other + DAY];
            if ((traits & Traits.DATED) != 0 && (traits & Traits.STILL) == 0 && day <= stops[stop + DAY]) {
                last = Math.max(last, day);
            }
        }
        return last;
    }

    private static boolean overlap(int[] claims, int one, int[] others, int other) {
        return claims[one + DAY] <= others[other + LAST] && others[other + DAY] <= claims[one + LAST];
    }

    private boolean apart(int[] claims, int one, int[] others, int other) {
        int[] some = voices[claims[one + VOICES]];
        int[] more = voices[others[other + VOICES]];
        for (int voice : some) {
            for (int against : more) {
                if (voice == against) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean soonAfter(int before, int day) {
        int first = epochDay(before);
        int second = epochDay(day);
        return first != NO_DAY && second != NO_DAY && second <= first + SAME_NEWS;
    }

    private int epochDay(int day) {
        if (epochDays[day] == 0) {
            epochDays[day] = parsed(days.at(day - 1));
        }
        return epochDays[day];
    }

    private static int parsed(String day) {
        try {
            return (int) LocalDate.parse(day).toEpochDay() + SHIFT;
        } catch (DateTimeParseException notADay) {
            return NO_DAY;
        }
    }
}
