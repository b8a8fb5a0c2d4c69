package org.daybook.views.aid.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.views.aid.memory.Board.Wish;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Distinct;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Ordered;
import org.daybook.views.memory.Versions;

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
    private static final int STATUS_BITS = 16;
    private static final int STATUS = (1 << STATUS_BITS) - 1;
    private static final int RANK_BITS = 20;
    private static final long MOST = (1L << RANK_BITS) - 1;
    private static final int[] NOBODY = new int[0];

    private final Steps steps;
    private final long asOf;
    private final Wish wish;
    private final Ordered days;
    private final Claims claims;
    private final Uses items;
    private final Uses voices;
    private final Uses outlets;
    private final ShownItems shown;
    private final Kinships.Moment kin;
    private final Distinct origins;
    private final int[][] alone;
    private final int mask;
    private final int wanted;

    private Line line;
    private long[] places = new long[64];
    private int[] kinds = new int[64];
    private int[] words = new int[64];
    private int[] outletsOf = new int[64];
    private int[] originsOf = new int[64];
    private int[][] said = new int[64][];
    private int size;
    private int accepted;
    private boolean stopped;

    LineCount(Steps steps, long asOf, Wish wish) {
        this.steps = steps;
        this.asOf = asOf;
        this.wish = wish;
        this.days = steps.days();
        this.claims = new Claims(days);
        this.items = new Uses(steps.items().size());
        this.voices = new Uses(steps.names().size());
        this.outlets = new Uses(steps.names().size());
        this.shown = new ShownItems(steps.items(), wish.item());
        this.kin = steps.kin(asOf);
        this.origins = new Distinct(steps.articles());
        this.alone = new int[steps.names().size()][];
        this.mask = Traits.UNCOUNTED | (wish.acceptedOnly() ? Traits.ACCEPTED : 0);
        this.wanted = wish.acceptedOnly() ? Traits.ACCEPTED : 0;
        this.line = Line.NONE;
    }

    /** Takes up the reports of a line, and forgets the one before. */
    void begin(Line next) {
        line = next;
        size = 0;
        accepted = 0;
        stopped = false;
        claims.clear();
        add(next);
    }

    /** Takes up the reports of another line that count here. */
    void add(Line other) {
        Versions reports = other.reports();
        for (int i = 0; i < reports.size(); i++) {
            if (reports.holds(i, asOf)
                    && (reports.code(i, Line.TRAITS) & mask) == wanted
                    && !kin.isSuperseded(reports.code(i, Line.ARTICLE))) {
                add(reports, i);
            }
        }
    }

    private void add(Versions reports, int report) {
        int traits = reports.code(report, Line.TRAITS);
        int article = reports.code(report, Line.ARTICLE);
        Article told = steps.article(article, asOf);
        int published = told == null ? 0 : place(told.published());
        int day = day(reports, report, published);
        int outlet = told == null ? Codes.NONE : told.outlet();
        int[] saidBy = steps.voices(reports.code(report, Line.VOICES));
        if (saidBy.length == 0) {
            saidBy = outlet < 0 ? NOBODY : alone(outlet);
        }
        if ((traits & (Traits.CLAIMS_STOP | Traits.CLAIMS_FLOW)) != 0 && day > 0) {
            claims.add(
                    reports.code(report, Line.KIND) & STATUS,
                    traits,
                    day,
                    lastDay(reports, report, published, day),
                    // somebody of this article, and of no other
                    saidBy.length == 0 ? new int[] {-1 - article} : saidBy);
        }
        room();
        places[size] = reports.position(report)
                | bit(traits, Traits.REAL, REAL)
                | bit(traits, Traits.ACCEPTED, ACCEPTED)
                | (long) day << DAY
                | bit(~traits, Traits.PENDING, SETTLED)
                | bit(~traits, Traits.SUM, NO_SUM);
        kinds[size] = reports.code(report, Line.KIND);
        words[size] = reports.code(report, Line.WORDS);
        outletsOf[size] = outlet;
        originsOf[size] = kin.origin(article);
        said[size++] = saidBy;
        accepted += (traits & Traits.ACCEPTED) == 0 ? 0 : 1;
        stopped |= (traits & Traits.CLAIMS_STOP) != 0;
    }

    /**
     * The first day of which it tells; the day it was published where it tells none, 0 where neither is known or it
     * tells of the past. No report tells of a status after its publication, whatever it announces.
     */
    private int day(Versions reports, int report, int published) {
        int from = place(reports.code(report, Line.FROM));
        int told = from == 0 ? place(reports.code(report, Line.TO)) : from;
        if (told == 0) {
            return (reports.code(report, Line.TRAITS) & Traits.HISTORIC) == 0 ? published : 0;
        }
        return published == 0 || published > told ? told : published;
    }

    /** The last day of which it tells: of what goes on, the day it was published. */
    private int lastDay(Versions reports, int report, int published, int day) {
        int to = place(reports.code(report, Line.TO));
        boolean open = to == 0 || (reports.code(report, Line.TRAITS) & Traits.ONGOING) != 0;
        return Math.max(day, open ? published : to);
    }

    private int place(int dayCode) {
        return days.rank(dayCode) + 1;
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
            kinds = Arrays.copyOf(kinds, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            outletsOf = Arrays.copyOf(outletsOf, 2 * size);
            originsOf = Arrays.copyOf(originsOf, 2 * size);
            said = Arrays.copyOf(said, 2 * size);
        }
    }

    /** How the line stands; empty where nothing counts or nobody asked for it. */
    Optional<Standing> standing() {
        if (size == 0) {
            return Optional.empty();
        }
        if (!stopped) {
            for (int i = 0; i < size; i++) {
                places[i] &= ~(1L << NO_SUM);
            }
        }
        int latest = 0;
        for (int i = 1; i < size; i++) {
            latest = places[i] > places[latest] ? i : latest;
        }
        String status = steps.kinds().word(kinds[latest] & STATUS);
        if (wish.status().isPresent() && !wish.status().get().equals(status)) {
            return Optional.empty();
        }
        int item = item();
        if (!shown.isAsked(line.name().itemKey(), item)) {
            return Optional.empty();
        }
        return Optional.of(standing(latest, status, item));
    }

    private int item() {
        if (size == 1) {
            return words[0];
        }
        items.clear();
        for (int i = 0; i < size; i++) {
            items.add(words[i], places[i], 0);
        }
        return items.most();
    }

    private Standing standing(int latest, String status, int item) {
        int since = present(latest);
        boolean disputed = claims.disputed();
        return new Standing(
                line.name(),
                steps.items().word(item),
                shown.folded(item),
                status,
                steps.kinds().word(kinds[latest] >>> STATUS_BITS),
                since == 0 ? Optional.empty() : Optional.of(days.at(since - 1)),
                sources(),
                outlets.distinct(),
                size,
                accepted,
                disputed,
                origins.count(),
                rank(since, disputed || Traits.stops(status)));
    }

    /** Gathers the reports of the present status since the last other one; returns the first day of which they tell. */
    private int present(int latest) {
        long other = -1;
        for (int i = 0; i < size; i++) {
            if (!goesOn(i, latest)) {
                other = Math.max(other, places[i]);
            }
        }
        long first = Long.MAX_VALUE;
        voices.clear();
        outlets.clear();
        origins.clear();
        for (int i = 0; i < size; i++) {
            if (places[i] <= other) {
                continue;
            }
            if ((places[i] >>> DAY & DAYS) != 0) {
                first = Math.min(first, places[i]);
            }
            for (int voice = 0; voice < said[i].length; voice++) {
                voices.add(said[i][voice], places[i], voice);
            }
            origins.add(originsOf[i]);
            if (outletsOf[i] >= 0) {
                outlets.add(outletsOf[i], 0, 0);
            }
        }
        return first == Long.MAX_VALUE ? 0 : (int) (first >>> DAY & DAYS);
    }

    private boolean goesOn(int report, int latest) {
        return (kinds[report] & STATUS) == (kinds[latest] & STATUS)
                && (places[report] >>> SETTLED & 1) == (places[latest] >>> SETTLED & 1);
    }

    private List<String> sources() {
        if (voices.distinct() == 0) {
            return List.of();
        }
        int[] order = voices.inOrder();
        if (order.length == 1) {
            return List.of(steps.names().word(order[0]));
        }
        String[] names = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            names[i] = steps.names().word(order[i]);
        }
        return List.of(names);
    }

    /**
     * What is at stake first: of known donors and recipients before names that no registry has a code for, what somebody
     * names before what nobody does, stopped and disputed before all else, the latest changes first, and then what is
     * reported most.
     */
    private long rank(int since, boolean atStake) {
        long mentions = Math.min(size, MOST);
        long kind = (line.coded() ? 0L : 4L) + (line.name().itemKey().isEmpty() ? 2L : 0L) + (atStake ? 0L : 1L);
        return (kind << (2 * RANK_BITS)) | ((MOST - Math.min(since, MOST)) << RANK_BITS) | (MOST - mentions);
    }
}
