package org.daybook.views.aid.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.views.memory.Bundles;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;
import org.jspecify.annotations.Nullable;

/** The board at a moment. Several may ask it at once; what one question has found out, the next one need not. */
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

    /**
     * Some of the lines that are asked for, in their order.
     *
     * @param total how many are asked for
     * @param disputed how many of those are disputed
     */
    public record Page(List<Standing> standings, int total, int disputed) {}

    /**
     * What occurs on the board.
     *
     * @param items by key, what each is called on the first of its lines
     */
    public record Occurring(
            Map<String, String> items,
            SortedSet<String> donors,
            SortedSet<String> recipients,
            SortedSet<String> statuses) {}

    /** A report of a line, with its day, -1 where neither it nor its article has one. */
    public record Told(long position, int fact, int day, boolean accepted, boolean rejected) {}

    private static final Comparator<Told> LATEST_FIRST =
            Comparator.comparingInt(Told::day).thenComparingLong(Told::position).reversed();

    private final Steps steps;
    private final Lines lines;
    private final long asOf;
    private final Articles.Moment articles;
    private final Homes homes;
    private volatile @Nullable Weights all;
    private volatile @Nullable Weights accepted;

    Board(Steps steps, long asOf) {
        this.steps = steps;
        this.lines = steps.lines();
        this.asOf = asOf;
        this.articles = steps.articles().at(asOf, steps.days());
        this.homes = new Homes(steps, asOf);
    }

    long asOf() {
        return asOf;
    }

    Steps steps() {
        return steps;
    }

    Homes homes() {
        return homes;
    }

    LineCount count(boolean acceptedOnly) {
        return new LineCount(steps, asOf, articles, acceptedOnly);
    }

    /** The lines that are asked for: first what is at stake, the latest changes before others. */
    public Page page(Wish wish, int offset, int limit) {
        Weights weights = weights(wish.acceptedOnly());
        int[] chosen = chosen(wish, weights);
        int from = Math.min(offset, chosen.length);
        int to = (int) Math.min((long) from + limit, chosen.length);
        int disputed = 0;
        for (int line : chosen) {
            disputed += weights.isDisputed(line) ? 1 : 0;
        }
        return new Page(standings(weights.ordered(chosen, from, to), wish.acceptedOnly()), chosen.length, disputed);
    }

    private Weights weights(boolean acceptedOnly) {
        Weights known = acceptedOnly ? accepted : all;
        if (known != null) {
            return known;
        }
        Weights weights = Weights.of(this, acceptedOnly);
        if (acceptedOnly) {
            accepted = weights;
        } else {
            all = weights;
        }
        return weights;
    }

    private int[] chosen(Wish wish, Weights weights) {
        int donor = wish.donor().map(lines.actors()::find).orElse(Codes.NONE);
        int recipient = wish.recipient().map(lines.actors()::find).orElse(Codes.NONE);
        int status = wish.status().map(steps.kinds()::find).orElse(Codes.NONE);
        int item = wish.item().map(lines.items()::find).orElse(Codes.NONE);
        boolean[] fitting = fitting(wish.item());
        int[] chosen = new int[lines.size()];
        int size = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (weights.counts(line)
                    && (wish.donor().isEmpty() || lines.donor(line) == donor)
                    && (wish.recipient().isEmpty() || lines.recipient(line) == recipient)
                    && (wish.status().isEmpty() || weights.status(line) == status)
                    && (wish.item().isEmpty() || lines.item(line) == item || fitting[weights.item(line)])) {
                chosen[size++] = line;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    /** Of all ways to call an item, those with some words in them. */
    private boolean[] fitting(Optional<String> words) {
        boolean[] fitting = new boolean[steps.items()];
        words.map(some -> some.toLowerCase(Locale.ROOT)).ifPresent(some -> {
            for (int item = 0; item < fitting.length; item++) {
                fitting[item] = steps.folded(item).contains(some);
            }
        });
        return fitting;
    }

    private List<Standing> standings(int[] shown, boolean acceptedOnly) {
        Standing[] standings = new Standing[shown.length];
        Weights.shared(shown.length, (from, to) -> {
            Present present = new Present(this, acceptedOnly);
            for (int i = from; i < to; i++) {
                standings[i] = present.standing(shown[i]);
            }
        });
        return List.of(standings);
    }

    /** What there is to choose from, whatever is asked for. */
    public Occurring occurring() {
        Weights weights = weights(false);
        int[] firstOfItem = new int[lines.items().size()];
        Arrays.fill(firstOfItem, Codes.NONE);
        boolean[] statuses = new boolean[steps.kinds().size()];
        boolean[] donors = new boolean[lines.actors().size()];
        boolean[] recipients = new boolean[lines.actors().size()];
        for (int line = 0; line < lines.size(); line++) {
            if (weights.counts(line)) {
                int first = firstOfItem[lines.item(line)];
                firstOfItem[lines.item(line)] = first < 0 || weights.compare(line, first) < 0 ? line : first;
                statuses[weights.status(line)] = true;
                donors[lines.donor(line)] = true;
                recipients[lines.recipient(line)] = true;
            }
        }
        Map<String, String> items = new TreeMap<>();
        for (int line : firstOfItem) {
            if (line >= 0) {
                items.put(lines.name(line).itemKey(), steps.item(weights.item(line)));
            }
        }
        return new Occurring(
                items,
                words(donors, lines.actors()),
                words(recipients, lines.actors()),
                words(statuses, steps.kinds()));
    }

    private static SortedSet<String> words(boolean[] occurring, Codes codes) {
        SortedSet<String> words = new TreeSet<>();
        for (int code = 0; code < occurring.length; code++) {
            if (occurring[code]) {
                words.add(codes.word(code));
            }
        }
        return words;
    }

    /** All that was reported of a line or counts there, latest first; rejected and denied ones included. */
    public List<Told> history(LineName asked) {
        List<Told> told = new ArrayList<>();
        for (LineName name : asked.andShorter()) {
            int line = lines.find(name);
            if (line >= 0 && lines.name(homes.of(line)).equals(asked)) {
                tell(line, told);
            }
        }
        told.sort(LATEST_FIRST);
        return told;
    }

    private void tell(int line, List<Told> told) {
        Bundles reports = steps.reports();
        Kinships.Moment kin = steps.kin(asOf);
        for (int i = reports.start(line); i < reports.end(line); i++) {
            if (!reports.holds(i, asOf) || kin.isSuperseded(reports.code(i, Steps.ARTICLE))) {
                continue;
            }
            int traits = reports.code(i, Steps.TRAITS);
            told.add(new Told(
                    reports.position(i),
                    reports.code(i, Steps.FACT),
                    day(reports, i),
                    (traits & Traits.ACCEPTED) != 0,
                    (traits & Traits.REJECTED) != 0));
        }
    }

    /** The first day it tells of, at the latest the one on which it was published. */
    private int day(Bundles reports, int report) {
        int from = steps.days().rank(reports.code(report, Steps.FROM));
        int told = from < 0 ? steps.days().rank(reports.code(report, Steps.TO)) : from;
        int published = articles.published(reports.code(report, Steps.ARTICLE)) - 1;
        return told < 0 || published < 0 ? Math.max(told, published) : Math.min(told, published);
    }
}
