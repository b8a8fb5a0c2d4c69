package org.daybook.views.aid.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Versions;

/** The board at a moment: one question, on one thread. */
public final class Board {

    /**
     * What is asked for; empty means any.
     *
     * @param item item key, or part of the item's words
     * @param status the present one
     */
    public record Wish(
            Optional<String> item,
            Optional<String> donor,
            Optional<String> recipient,
            Optional<String> status,
            boolean acceptedOnly) {}

    /** A report of a line, with its day, -1 where neither it nor its article has one. */
    public record Told(long position, int fact, int day, boolean accepted, boolean rejected) {}

    private static final Comparator<Told> LATEST_FIRST =
            Comparator.comparingInt(Told::day).thenComparingLong(Told::position).reversed();

    private static final Comparator<Standing> BY_WORDS = Comparator.comparing(Standing::folded)
            .thenComparing(each -> each.line().itemKey())
            .thenComparing(each -> each.line().donor())
            .thenComparing(each -> each.line().recipient());

    private static final int PLACE_BITS = 20;
    private static final int WORTH_SHARING = 5_000;
    private static final int SHARES = 4;

    private final Steps steps;
    private final long asOf;
    private final Homes homes;

    public Board(Steps steps, long asOf) {
        this.steps = steps;
        this.asOf = asOf;
        this.homes = new Homes(steps, asOf);
    }

    /** The lines that are asked for: first what is at stake, the latest changes before others. */
    public List<Standing> standings(Wish wish) {
        int size = steps.lines();
        int[] guests = new int[size];
        int[] nextGuests = new int[size];
        Arrays.fill(guests, Codes.NONE);
        for (int line = 0; line < size; line++) {
            int home = homes.of(line);
            if (home != line) {
                nextGuests[line] = guests[home];
                guests[home] = line;
            }
        }
        int parts = size < WORTH_SHARING ? 1 : SHARES;
        List<Standing> standings = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> standings(wish, guests, nextGuests, part * size / parts, (part + 1) * size / parts))
                .flatMap(List::stream)
                .toList();
        return sorted(standings);
    }

    private List<Standing> standings(Wish wish, int[] guests, int[] nextGuests, int from, int to) {
        LineCount count = new LineCount(steps, asOf, wish);
        Predicate<String> donor = asked(wish.donor());
        Predicate<String> recipient = asked(wish.recipient());
        List<Standing> standings = new ArrayList<>();
        for (int line = from; line < to; line++) {
            LineName name = steps.line(line).name();
            if (!donor.test(name.donor()) || !recipient.test(name.recipient()) || homes.of(line) != line) {
                continue;
            }
            count.begin(steps.line(line));
            for (int guest = guests[line]; guest >= 0; guest = nextGuests[guest]) {
                count.add(steps.line(guest));
            }
            count.standing().ifPresent(standings::add);
        }
        return standings;
    }

    private static Predicate<String> asked(Optional<String> end) {
        return end.<Predicate<String>>map(only -> only::equals).orElse(_ -> true);
    }

    /** All that was reported of a line or counts there, latest first; rejected and denied ones included. */
    public List<Told> history(LineName asked) {
        List<Told> told = new ArrayList<>();
        for (LineName name : asked.andShorter()) {
            int line = steps.find(name);
            if (line >= 0 && steps.line(homes.of(line)).name().equals(asked)) {
                tell(steps.line(line).reports(), told);
            }
        }
        told.sort(LATEST_FIRST);
        return told;
    }

    private void tell(Versions reports, List<Told> told) {
        for (int i = 0; i < reports.size(); i++) {
            if (!reports.holds(i, asOf) || steps.kin(asOf).isSuperseded(reports.code(i, Line.ARTICLE))) {
                continue;
            }
            int traits = reports.code(i, Line.TRAITS);
            told.add(new Told(
                    reports.position(i),
                    reports.code(i, Line.FACT),
                    day(reports, i),
                    (traits & Traits.ACCEPTED) != 0,
                    (traits & Traits.REJECTED) != 0));
        }
    }

    /** The first day it tells of, at the latest the one on which it was published. */
    private int day(Versions reports, int report) {
        int from = steps.days().rank(reports.code(report, Line.FROM));
        int told = from < 0 ? steps.days().rank(reports.code(report, Line.TO)) : from;
        Article article = steps.article(reports.code(report, Line.ARTICLE), asOf);
        int published = article == null ? -1 : steps.days().rank(article.published());
        return told < 0 || published < 0 ? Math.max(told, published) : Math.min(told, published);
    }

    /** By rank and, within one rank, by words. The ranks are sorted as numbers, for there may be many lines. */
    private static List<Standing> sorted(List<Standing> standings) {
        if (standings.size() >= 1 << PLACE_BITS) {
            return standings.stream()
                    .sorted(Comparator.comparingLong(Standing::rank).thenComparing(BY_WORDS))
                    .toList();
        }
        long[] order = new long[standings.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = standings.get(i).rank() << PLACE_BITS | i;
        }
        Arrays.sort(order);
        Standing[] sorted = new Standing[order.length];
        int from = 0;
        for (int i = 0; i < order.length; i++) {
            sorted[i] = standings.get((int) order[i] & ((1 << PLACE_BITS) - 1));
            if (sorted[i].rank() != sorted[from].rank()) {
                Arrays.sort(sorted, from, i, BY_WORDS);
                from = i;
            }
        }
        Arrays.sort(sorted, from, sorted.length, BY_WORDS);
        return List.of(sorted);
    }
}
