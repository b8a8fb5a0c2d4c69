package org.daybook.plugins.english.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugins.english.quantities.MeasureReader.Measure;
import org.daybook.plugins.english.quantities.Units.Hedge;
import org.daybook.plugins.english.tree.Tree;

/**
 * Finds counts, money, durations, distances and percentages, in one pass over the words. "More than" leaves a quantity
 * without an upper bound.
 */
public final class QuantityFinder {
    private QuantityFinder() {}

    /** The quantities of an article, in order of appearance. */
    public static List<Quantity> find(String text, List<Tree> trees) {
        List<Quantity> found = new ArrayList<>();
        for (Tree tree : trees) {
            List<Quantity> mine = new ArrayList<>();
            boolean[] taken = new boolean[tree.size()];
            measures(text, tree, taken, mine);
            Counts.find(text, tree, taken, mine);
            mine.sort(Comparator.comparing(Quantity::span));
            found.addAll(mine);
        }
        return found;
    }

    private static void measures(String text, Tree tree, boolean[] taken, List<Quantity> found) {
        int at = 0;
        while (at < tree.size()) {
            Optional<Measure> measure = MeasureReader.read(tree, at);
            if (measure.isEmpty()) {
                at++;
                continue;
            }
            Measure read = measure.get();
            Optional<Hedge> hedge = Units.hedge(tree, read.from());
            int from = hedge.map(Hedge::from).orElse(read.from());
            Span span = tree.span(from, read.end() - 1);
            Amount amount =
                    bounded(span.of(text), hedge.map(Hedge::bound).orElse(""), read.low(), read.high(), read.unit());
            found.add(new Quantity(span, tree.number(), read.kind(), amount));
            for (int i = from; i < read.end(); i++) {
                taken[i] = true;
            }
            at = read.end();
        }
    }

    /** "More than" and "at least" bound from below, "up to" and "nearly" from above. */
    static Amount bounded(String text, String bound, double low, double high, String unit) {
        return switch (bound) {
            case "from" -> Amount.between(text, Optional.of(low), Optional.empty(), unit);
            case "to" -> Amount.between(text, Optional.empty(), Optional.of(high), unit);
            default -> Amount.between(text, Optional.of(low), Optional.of(high), unit);
        };
    }
}
