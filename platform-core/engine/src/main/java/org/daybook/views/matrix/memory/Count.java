package org.daybook.views.matrix.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Ordered;

/** Counts mentions at a moment: one question, on one thread. */
public final class Count {

    /** Not told apart from anything: what does not count. */
    private static final int UNCOUNTED = -2;

    private static final int WAITING = -3;

    /**
     * What counts at all.
     *
     * @param asOf position of the record
     * @param from first day; where days are asked for, what overlaps them counts, and nothing undated
     */
    public record Selection(
            long asOf,
            Optional<String> from,
            Optional<String> to,
            Optional<String> type,
            boolean people,
            boolean unreal,
            boolean acceptedOnly) {}

    /** A mention that counts, with type and day of its event. */
    public record Told(long position, int fact, String type, String day, boolean accepted) {

        /** Whether it is this fact: an event may have become several. */
        public boolean isOf(String factId) {
            return fact >>> 2 == Cell.told(factId) >>> 2;
        }
    }

    private final Selection selection;
    private final Codes types;
    private final EventDays days;
    private final Ordered words;
    private final Side side;
    private final int type;
    private final int lastFrom;
    private final int firstFrom;
    private final int firstTo;
    private final int mask;
    private final int wanted;
    // a stamp of its own for each cell and type saves clearing
    private final int[] dayStamps;
    private final int[] articleStamps;
    private final int[] originStamps;
    private final Kinships.Moment kin;
    private int stamp;
    private int[] eventDays = new int[256];

    public Count(Mentions mentions, Selection selection) {
        this.selection = selection;
        this.types = mentions.types();
        this.days = mentions.days();
        this.words = days.words();
        this.side = mentions.side(selection.people());
        this.type = selection.type().map(types::find).orElse(Codes.NONE);
        this.lastFrom = selection.from().map(words::before).orElse(Codes.NONE);
        this.firstFrom = selection.to().isPresent() ? 0 : Codes.NONE;
        // up to and with the day itself
        this.firstTo = selection.to().map(to -> words.before(to + "\0") - 1).orElse(Integer.MAX_VALUE);
        this.mask = (selection.unreal() ? 0 : Cell.UNREAL) | (selection.acceptedOnly() ? Cell.ACCEPTED : 0);
        this.wanted = selection.acceptedOnly() ? Cell.ACCEPTED : 0;
        this.dayStamps = new int[words.size()];
        this.kin = mentions.kinships().at(selection.asOf());
        this.articleStamps = new int[mentions.articles()];
        this.originStamps = new int[articleStamps.length];
    }

    /** What became of each cell in which anything counts, in the order of their names. */
    public <T> List<T> cells(Function<CellCount, T> result) {
        List<T> counted = new ArrayList<>();
        if (selection.type().isPresent() && type < 0) {
            return counted;
        }
        for (Cell cell : side.cells()) {
            CellCount count = count(cell);
            if (count.mentions() > 0) {
                counted.add(result.apply(count));
            }
        }
        return counted;
    }

    /** What counts in one cell, in no order. */
    public List<Told> told(String cellName) {
        List<Told> told = new ArrayList<>();
        side.cell(cellName).filter(_ -> selection.type().isEmpty() || type >= 0).ifPresent(cell -> {
            int from = 0;
            while (from < cell.mentions().size()) {
                int to = ofOneType(cell, from);
                for (int i = from; i < to; i++) {
                    if (eventDays[i] != UNCOUNTED) {
                        told.add(new Told(
                                cell.mentions().position(i),
                                cell.mentions().code(i, Cell.FACT),
                                types.word(cell.type(i)),
                                words.word(eventDays[i]),
                                cell.isAccepted(i)));
                    }
                }
                from = to;
            }
        });
        return told;
    }

    private CellCount count(Cell cell) {
        CellCount count = new CellCount(cell, types);
        int articleStamp = ++stamp;
        int from = 0;
        int size = cell.mentions().size();
        while (from < size) {
            int to = ofOneType(cell, from);
            int typeStamp = ++stamp;
            for (int i = from; i < to; i++) {
                int day = eventDays[i];
                if (day == UNCOUNTED) {
                    continue;
                }
                int article = cell.article(i);
                int origin = kin.origin(article);
                count.add(
                        cell.isAccepted(i),
                        articleStamps[article] != articleStamp,
                        originStamps[origin] != articleStamp);
                articleStamps[article] = articleStamp;
                originStamps[origin] = articleStamp;
                if (dayStamps[day] != typeStamp) {
                    dayStamps[day] = typeStamp;
                    count.event(cell.type(i));
                }
            }
            from = to;
        }
        return count;
    }

    /**
     * Finds the days by which the mentions of one type are told apart. One that names no first day is of the latest
     * event of its type and cell that the same article tells of: headline and lead seldom both say when. Where its
     * article dates none, it is of the latest one that any article dates on the day it was published or the three days
     * before: news is told late. Returns where the next type begins.
     */
    private int ofOneType(Cell cell, int from) {
        int size = cell.mentions().size();
        if (eventDays.length < size) {
            eventDays = new int[size + size / 2];
        }
        int ofType = cell.type(from);
        boolean asked = type < 0 || type == ofType;
        int typeStamp = ++stamp;
        boolean waiting = false;
        int next = from;
        while (next < size && cell.type(next) == ofType) {
            int first = next;
            next = afterArticle(cell, first);
            if (asked) {
                waiting |= ofOneArticle(cell, first, next, typeStamp);
            } else {
                Arrays.fill(eventDays, first, next, UNCOUNTED);
            }
        }
        if (waiting) {
            settle(cell, from, next, typeStamp);
        }
        return next;
    }

    private static int afterArticle(Cell cell, int first) {
        int size = cell.mentions().size();
        int next = first + 1;
        while (next < size && cell.article(next) == cell.article(first) && cell.type(next) == cell.type(first)) {
            next++;
        }
        return next;
    }

    /** Returns whether mentions wait for what other articles date. */
    private boolean ofOneArticle(Cell cell, int from, int to, int typeStamp) {
        int latest = Codes.NONE;
        boolean undated = false;
        for (int i = from; i < to; i++) {
            eventDays[i] = UNCOUNTED;
            if (!counts(cell, i)) {
                continue;
            }
            int day = cell.mentions().code(i, Cell.DAY);
            if (days.isDated(day)) {
                eventDays[i] = day;
                dayStamps[day] = typeStamp;
                latest = later(latest, day);
            } else {
                eventDays[i] = WAITING;
                undated = true;
            }
        }
        if (undated && latest >= 0) {
            for (int i = from; i < to; i++) {
                eventDays[i] = eventDays[i] == WAITING ? latest : eventDays[i];
            }
        }
        return undated && latest < 0;
    }

    private void settle(Cell cell, int from, int to, int typeStamp) {
        int first = from;
        while (first < to) {
            int next = afterArticle(cell, first);
            int told = Codes.NONE;
            for (int i = first; i < next; i++) {
                told = eventDays[i] == WAITING ? later(told, cell.mentions().code(i, Cell.DAY)) : told;
            }
            for (int i = first; i < next; i++) {
                if (eventDays[i] == WAITING) {
                    int near = days.near(cell.mentions().code(i, Cell.DAY), dayStamps, typeStamp);
                    eventDays[i] = near < 0 ? told : near;
                }
            }
            first = next;
        }
    }

    private int later(int day, int other) {
        return words.rank(other) > words.rank(day) ? other : day;
    }

    private boolean counts(Cell cell, int mention) {
        if (!cell.mentions().holds(mention, selection.asOf())
                || (cell.mentions().code(mention, Cell.FACT) & mask) != wanted
                || kin.isSuperseded(cell.article(mention))) {
            return false;
        }
        if (lastFrom < 0 && firstFrom < 0) {
            return true;
        }
        int first = words.rank(cell.mentions().code(mention, Cell.FIRST));
        int last = words.rank(cell.mentions().code(mention, Cell.LAST));
        return last >= lastFrom && first >= firstFrom && first <= firstTo;
    }
}
