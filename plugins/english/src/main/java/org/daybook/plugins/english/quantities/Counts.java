package org.daybook.plugins.english.quantities;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Quantity.Kind;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugins.english.quantities.Units.Hedge;
import org.daybook.plugins.english.tree.Tree;

/** "Three people", "10 Patriot batteries", "hundreds of thousands of drones": a number and what it counts. */
final class Counts {
    private static final Set<String> TIME =
            Set.of("minute", "hour", "day", "week", "month", "year", "decade", "percent", "mile");

    private Counts() {}

    /** Leaves out words that are part of another quantity. */
    static void find(String text, Tree tree, boolean[] taken, List<Quantity> found) {
        for (int i = 0; i < tree.size(); i++) {
            if (taken[i]) {
                continue;
            }
            if (tree.tagged(i, "NUM") && tree.is(i, "nummod") && tree.head(i) > i) {
                number(text, tree, i, taken).ifPresent(found::add);
            } else if (i + 1 < tree.size()
                    && tree.lower(i + 1).equals("of")
                    && Units.text(Units.Kind.ROUND, tree.lower(i)).isPresent()) {
                round(text, tree, i, taken).ifPresent(found::add);
            }
        }
    }

    /** Whether the words are of no quantity yet; then they are of this one. */
    private static boolean take(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        java.util.Arrays.fill(taken, first, last + 1, true);
        return true;
    }

    private static Optional<Quantity> number(String text, Tree tree, int at, boolean[] taken) {
        int first = at;
        double value = Figures.word(tree.lower(at));
        for (int child : tree.children(at, "compound", "nummod")) {
            double factor = Figures.word(tree.lower(child));
            if (child < at && factor > 0) {
                value *= factor;
                first = Math.min(first, child);
            }
        }
        if (value == 0 || isYear(tree.lower(at))) {
            return Optional.empty();
        }
        int noun = tree.head(at);
        if (TIME.contains(tree.lemma(noun)) || !take(taken, first, noun)) {
            return Optional.empty();
        }
        Span span = tree.span(first, noun);
        String bound = Units.hedge(tree, first).map(Hedge::bound).orElse("");
        Amount amount = QuantityFinder.bounded(span.of(text), bound, value, value, tree.lower(noun));
        return Optional.of(new Quantity(span, tree.number(), Kind.COUNT, amount));
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    /** "Hundreds of thousands of drones" has a lower bound only. */
    private static Optional<Quantity> round(String text, Tree tree, int at, boolean[] taken) {
        double value = roundValue(tree, at).orElse(1);
        int next = at + 2;
        if (next + 1 < tree.size() && tree.lower(next + 1).equals("of")) {
            OptionalDouble second = roundValue(tree, next);
            if (second.isPresent()) {
                value = value * second.getAsDouble() / 2;
                next += 2;
            }
        }
        while (next < tree.size() && tree.tagged(next, "ADJ", "DET")) {
            next++;
        }
        if (next >= tree.size() || !tree.tagged(next, "NOUN", "PROPN") || !take(taken, at, next)) {
            return Optional.empty();
        }
        Span span = tree.span(at, next);
        Amount amount = Amount.between(span.of(text), Optional.of(value), Optional.empty(), tree.lower(next));
        return Optional.of(new Quantity(span, tree.number(), Kind.COUNT, amount));
    }

    private static OptionalDouble roundValue(Tree tree, int at) {
        return Units.value(Units.Kind.ROUND, tree.lower(at));
    }
}
