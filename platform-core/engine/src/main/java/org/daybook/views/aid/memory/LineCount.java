package org.daybook.views.aid.memory;

import java.util.Arrays;
import org.daybook.views.memory.Bundles;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Ordered;
import org.daybook.views.memory.Uses;

/** What follows from all reports of a line; used again for the next line. Days are places among all days, 0 for none. */
final class LineCount {

    // how the place of a report among others is made up: of one day, what an analyst accepted comes after the rest,
    // then what is told as real, then what was recorded last
    private static final int POSITION_BITS = 38;
    private static final int DAY_BITS = 21;
    private static final int REAL = POSITION_BITS;
    private static final int ACCEPTED = REAL + 1;
    private static final int DAY = ACCEPTED + 1;
    /** What is not the case yet comes first, and then what is dated nowhere: neither tells about now. */
    private static final int SETTLED = DAY + DAY_BITS;
    /** Where a stop is known, the sum of what came before does not outweigh it. */
    private static final int NO_SUM = SETTLED + 1;

    private static final long DAYS = (1L << DAY_BITS) - 1;
    private static final int RANK_BITS = 20;
    private static final long MOST = (1L << RANK_BITS) - 1;
    private static final int[] NOBODY = new int[0];

    private final Steps steps;
    private final Lines lines;
    private final Bundles reports;
    private final Ordered days;
    private final Articles.Moment articles;
    private final Kinships.Moment kin;
    private final long asOf;
    private final Claims claims;
    private final Uses items;
    private final int[][] alone;
    private final int mask;
    private final int wanted;

    private int line;
    private long[] places = new long[64];
    private int[] told = new int[64];
    private int size;
    private boolean stopped;

    LineCount(Steps steps, long asOf, Articles.Moment articles, boolean acceptedOnly) {
        this.steps = steps;
        this.lines = steps.lines();
        this.reports = steps.reports();
        this.days = steps.days();
        this.articles = articles;
        this.kin = steps.kin(asOf);
        this.asOf = asOf;
        this.claims = new Claims(days);
        this.items = new Uses(steps.items());
        this.alone = new int[steps.names().size()][];
        this.mask = Traits.UNCOUNTED | (acceptedOnly ? Traits.ACCEPTED : 0);
        this.wanted = acceptedOnly ? Traits.ACCEPTED : 0;
    }

    /** Takes up all reports that count on a line, and forgets the line before. */
    void take(int next, Homes homes) {
        line = next;
        size = 0;
        stopped = false;
        claims.clear();
        add(next);
        for (int guest = homes.guest(next); guest >= 0; guest = homes.nextGuest(guest)) {
            add(guest);
        }
        if (!stopped) {
            for (int i = 0; i < size; i++) {
                places[i] &= ~(1L << NO_SUM);
            }
        }
    }

    private void add(int other) {
        for (int i = reports.start(other); i < reports.end(other); i++) {
            if (reports.holds(i, asOf)
                    && (reports.code(i, Steps.TRAITS) & mask) == wanted
                    && !kin.isSuperseded(reports.code(i, Steps.ARTICLE))) {
                addReport(i);
            }
        }
    }

    private void addReport(int report) {
        int traits = reports.code(report, Steps.TRAITS);
        int published = articles.published(reports.code(report, Steps.ARTICLE));
        int day = day(report, traits, published);
        if ((traits & (Traits.CLAIMS_STOP | Traits.CLAIMS_FLOW)) != 0 && day > 0) {
            claims.add(steps.status(report), traits, day, lastDay(report, traits, published, day), somebody(report));
        }
        room();
        places[size] = reports.position(report)
                | bit(traits, Traits.REAL, REAL)
                | bit(traits, Traits.ACCEPTED, ACCEPTED)
                | (long) day << DAY
                | bit(~traits, Traits.PENDING, SETTLED)
                | bit(~traits, Traits.SUM, NO_SUM);
        told[size++] = report;
        stopped |= (traits & Traits.CLAIMS_STOP) != 0;
    }

    /**
     * The first day of which it tells; the day it was published where it tells none, 0 where neither is known or it
     * tells of the past. No report tells of a status after its publication, whatever it announces.
     */
    private int day(int report, int traits, int published) {
        int from = dayPlace(reports.code(report, Steps.FROM));
        int known = from == 0 ? dayPlace(reports.code(report, Steps.TO)) : from;
        if (known == 0) {
            return (traits & Traits.HISTORIC) == 0 ? published : 0;
        }
        return published == 0 || published > known ? known : published;
    }

    /** The last day of which it tells: of what goes on, the day it was published. */
    private int lastDay(int report, int traits, int published, int day) {
        int to = dayPlace(reports.code(report, Steps.TO));
        boolean open = to == 0 || (traits & Traits.ONGOING) != 0;
        return Math.max(day, open ? published : to);
    }

    private int dayPlace(int dayCode) {
        return days.rank(dayCode) + 1;
    }

    private int[] somebody(int report) {
        int[] voices = voices(report);
        // somebody of this article, and of no other
        return voices.length == 0 ? new int[] {-1 - reports.code(report, Steps.ARTICLE)} : voices;
    }

    /** Who says so; the outlet where it speaks for itself, nobody where there is none. */
    int[] voices(int report) {
        int[] named = steps.voices(report);
        if (named.length > 0) {
            return named;
        }
        int outlet = outlet(report);
        return outlet < 0 ? NOBODY : alone(outlet);
    }

    int outlet(int report) {
        return articles.outlet(reports.code(report, Steps.ARTICLE));
    }

    private int[] alone(int outlet) {
        int[] only = alone[outlet];
        if (only == null) {
            only = new int[] {outlet};
            alone[outlet] = only;
        }
        return only;
    }

    private static long bit(int traits, int trait, int place) {
        return (traits & trait) == 0 ? 0 : 1L << place;
    }

    private void room() {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            told = Arrays.copyOf(told, 2 * size);
        }
    }

    /** How many reports count. */
    int size() {
        return size;
    }

    /** How many of them an analyst accepted. */
    int accepted() {
        int accepted = 0;
        for (int i = 0; i < size; i++) {
            accepted += (int) (places[i] >>> ACCEPTED & 1);
        }
        return accepted;
    }

    int report(int i) {
        return told[i];
    }

    /** The place of a report among others. */
    long place(int i) {
        return places[i];
    }

    /** The report that tells how the line stands. */
    int latest() {
        int latest = 0;
        for (int i = 1; i < size; i++) {
            latest = places[i] > places[latest] ? i : latest;
        }
        return latest;
    }

    /** The number of the words that are used most for what it is. */
    int item() {
        int first = reports.code(told[0], Steps.WORDS);
        if (size == 1) {
            return first;
        }
        items.clear();
        for (int i = 0; i < size; i++) {
            items.add(reports.code(told[i], Steps.WORDS), places[i], 0);
        }
        return items.most();
    }

    /** Reports of the present status are those behind this place: that of the last report of another one. */
    long before(int latest) {
        long other = -1;
        for (int i = 0; i < size; i++) {
            if (!goesOn(i, latest)) {
                other = Math.max(other, places[i]);
            }
        }
        return other;
    }

    private boolean goesOn(int i, int latest) {
        return steps.status(told[i]) == steps.status(told[latest])
                && (places[i] >>> SETTLED & 1) == (places[latest] >>> SETTLED & 1);
    }

    /** The first day of which reports behind a place tell; 0 where none tells a day. */
    int since(long before) {
        long first = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            if (places[i] > before && (places[i] >>> DAY & DAYS) != 0) {
                first = Math.min(first, places[i]);
            }
        }
        return first == Long.MAX_VALUE ? 0 : (int) (first >>> DAY & DAYS);
    }

    boolean isDisputed() {
        return claims.disputed();
    }

    /**
     * By which the line comes among others, the least first; of one rank by their words. What is at stake first: of
     * known donors and recipients before names that no registry has a code for, what somebody names before what nobody
     * does, stopped and disputed before all else, the latest changes first, and then what is reported most.
     */
    long rank(int latest, boolean disputed) {
        boolean atStake = disputed || (reports.code(told[latest], Steps.TRAITS) & Traits.STOPS) != 0;
        long kind = (lines.isCoded(line) ? 0L : 4L) + (lines.isNamed(line) ? 0L : 2L) + (atStake ? 0L : 1L);
        return (kind << (2 * RANK_BITS))
                | ((MOST - Math.min(since(before(latest)), MOST)) << RANK_BITS)
                | (MOST - Math.min(size, MOST));
    }
}
