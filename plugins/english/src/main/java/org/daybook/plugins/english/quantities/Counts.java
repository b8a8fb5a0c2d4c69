package org.daybook.plugins.english.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Quantity.Kind;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugins.english.tree.Tree;

/** "Three people", "10 Patriot batteries", "hundreds of thousands of drones": a number and what it counts. */
final class Counts {
    private static final Map<String, Double> ROUND = Map.of(
            "dozens",
            24.0,
            "scores",
            40.0,
            "hundreds",
            200.0,
            "thousands",
            2000.0,
            "millions",
            2e6,
            "tens",
            20.0,
            "dozen",
            12.0);

    private static final Set<String> TIME =
            Set.of("minute", "hour", "day", "week", "month", "year", "decade", "percent", "mile");

    private Counts() {}

    static void find(String text, Tree tree, List<Quantity> found) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tagged(i, "NUM") && tree.is(i, "nummod") && tree.head(i) > i) {
                number(text, tree, i).filter(each -> free(each, found)).ifPresent(found::add);
            } else if (ROUND.containsKey(tree.lower(i))
                    && i + 1 < tree.size()
                    && tree.lower(i + 1).equals("of")) {
                round(text, tree, i).filter(each -> free(each, found)).ifPresent(found::add);
            }
        }
    }

    private static boolean free(Quantity quantity, List<Quantity> found) {
        return found.stream().noneMatch(each -> each.span().overlaps(quantity.span()));
    }

    private static Optional<Quantity> number(String text, Tree tree, int at) {
        int first = at;
        double value = Figures.word(tree.lower(at));
        for (int child : tree.children(at, "compound", "nummod")) {
            double factor = Figures.word(tree.lower(child));
            if (child < at && factor > 0) {
                value *= factor;
                first = Math.min(first, child);
            }
        }
        if (value == 0 || tree.token(at).text().matches("(19|20)\\d\\d")) {
            return Optional.empty();
        }
        int noun = tree.head(at);
        if (TIME.contains(tree.lemma(noun))) {
            return Optional.empty();
        }
        Span span = tree.span(first, noun);
        String before = text.substring(
                        Math.max(
                                tree.sentence().span().start(),
                                tree.token(first).span().start() - 14),
                        tree.token(first).span().start())
                .toLowerCase(Locale.ROOT)
                .strip();
        String hedge =
                List.of("more than", "over", "at least", "up to", "less than", "fewer than", "nearly", "almost")
                        .stream()
                        .filter(before::endsWith)
                        .findFirst()
                        .orElse("");
        Amount amount = QuantityFinder.bounded(span.of(text), hedge, value, tree.lower(noun));
        return Optional.of(new Quantity(span, tree.number(), Kind.COUNT, amount));
    }

    /** "Hundreds of thousands of drones" has a lower bound only. */
    private static Optional<Quantity> round(String text, Tree tree, int at) {
        double value = ROUND.getOrDefault(tree.lower(at), 1.0);
        int next = at + 2;
        if (next + 1 < tree.size()
                && ROUND.containsKey(tree.lower(next))
                && tree.lower(next + 1).equals("of")) {
            value = value * ROUND.getOrDefault(tree.lower(next), 1.0) / 2;
            next += 2;
        }
        while (next < tree.size() && tree.tagged(next, "ADJ", "DET")) {
            next++;
        }
        if (next >= tree.size() || !tree.tagged(next, "NOUN", "PROPN")) {
            return Optional.empty();
        }
        Span span = tree.span(at, next);
        Amount amount = Amount.between(span.of(text), Optional.of(value), Optional.empty(), tree.lower(next));
        return Optional.of(new Quantity(span, tree.number(), Kind.COUNT, amount));
    }
}
