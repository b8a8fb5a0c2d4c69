package org.daybook.plugins.english.quantities;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugins.english.quantities.Units.Kind;
import org.daybook.plugins.english.tree.Tree;

/** Reads a number with its unit from a token of a sentence on: "$66bn", "two-hour", "half an hour", "5 to 7 percent". */
final class MeasureReader {
    private static final Set<String> POINTS = Set.of("after", "ago", "earlier", "later", "before");
    private static final Set<String> TIMES = Set.of("once", "twice", "times");
    private static final Set<String> TO = Set.of("to", "-", "–", "or");

    private MeasureReader() {}

    /** A quantity in tokens {@code from} to {@code end}, the latter not included. */
    record Measure(int from, int end, Quantity.Kind kind, double low, double high, String unit) {}

    /** A number, or a range of numbers, that ends before a token; {@code glued} is what is written in one with it. */
    private record Figure(int end, double low, double high, String glued) {}

    static Optional<Measure> read(Tree tree, int at) {
        String first = tree.lower(at);
        Optional<String> sign =
                Units.text(Kind.MONEY, first).filter(each -> !Character.isLetter(first.charAt(first.length() - 1)));
        if (sign.isPresent()) {
            return at + 1 < tree.size()
                    ? number(tree, at + 1).flatMap(each -> money(tree, at, each, sign.get()))
                    : Optional.empty();
        }
        return number(tree, at).flatMap(each -> {
            Figure scaled = scaled(tree, each);
            return currency(tree, at, scaled)
                    .or(() -> measure(tree, at, scaled))
                    .or(() -> duration(tree, at, scaled));
        });
    }

    private static String lower(Tree tree, int i) {
        return i >= 0 && i < tree.size() ? tree.lower(i) : "";
    }

    private static Optional<Figure> number(Tree tree, int at) {
        return single(tree, at).map(first -> {
            if (!first.glued().isEmpty()) {
                return first;
            }
            boolean joined = TO.contains(lower(tree, first.end()))
                    || (lower(tree, first.end()).equals("and")
                            && lower(tree, at - 1).equals("between"));
            Optional<Figure> second =
                    joined && first.end() + 1 < tree.size() ? single(tree, first.end() + 1) : Optional.empty();
            return second.filter(each -> each.low() > first.low())
                    .map(each -> new Figure(each.end(), first.low(), each.high(), each.glued()))
                    .orElse(first);
        });
    }

    /** One word: "66", "66bn", "5-7", "two", "two-hour", "forty-five". */
    private static Optional<Figure> single(Tree tree, int at) {
        String word = tree.lower(at);
        char c = word.charAt(0);
        if (c >= '0' && c <= '9') {
            return digits(at, word);
        }
        if (!Character.isLetter(c)) {
            return Optional.empty();
        }
        if (word.equals("half")) {
            boolean of = lower(tree, at + 1).equals("a") || lower(tree, at + 1).equals("an");
            return of ? Optional.of(new Figure(at + 2, 0.5, 0.5, "")) : Optional.empty();
        }
        double value = word.length() < 20 ? Figures.word(word) : 0;
        if (value > 0) {
            return Optional.of(new Figure(at + 1, value, value, ""));
        }
        int hyphen = word.lastIndexOf('-');
        double before = hyphen > 0 && word.length() < 30 ? Figures.word(word.substring(0, hyphen)) : 0;
        return before > 0
                ? Optional.of(new Figure(at + 1, before, before, word.substring(hyphen + 1)))
                : Optional.empty();
    }

    private static Optional<Figure> digits(int at, String word) {
        int end = 0;
        while (end < word.length()
                && (Character.digit(word.charAt(end), 10) >= 0 || ".,".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        OptionalDouble value = Figures.figure(word.substring(0, end));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double low = value.getAsDouble();
        if (end == word.length()) {
            return Optional.of(new Figure(at + 1, low, low, ""));
        }
        char mark = word.charAt(end);
        boolean dash = mark == '-' || mark == '–';
        String rest = word.substring(dash ? end + 1 : end);
        if (dash && !rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
            return digits(at, rest)
                    .filter(each -> each.high() > low && each.glued().isEmpty())
                    .map(each -> new Figure(at + 1, low, each.high(), ""));
        }
        return Optional.of(new Figure(at + 1, low, low, rest));
    }

    /** With "million" and the like, written in one with the figure or after it. */
    private static Figure scaled(Tree tree, Figure number) {
        OptionalDouble glued = Units.value(Kind.SCALE, number.glued());
        if (glued.isPresent()) {
            return times(number, number.end(), glued.getAsDouble());
        }
        String next = number.glued().isEmpty() ? lower(tree, number.end()) : "";
        OptionalDouble scale = Units.value(Kind.SCALE, next);
        return scale.isPresent() ? times(number, number.end() + 1, scale.getAsDouble()) : number;
    }

    private static Figure times(Figure number, int end, double factor) {
        return new Figure(end, number.low() * factor, number.high() * factor, "");
    }

    private static Optional<Measure> money(Tree tree, int at, Figure number, String currency) {
        Figure scaled = scaled(tree, number);
        return scaled.glued().isEmpty()
                ? Optional.of(new Measure(at, scaled.end(), Quantity.Kind.MONEY, scaled.low(), scaled.high(), currency))
                : Optional.empty();
    }

    private static Optional<Measure> currency(Tree tree, int at, Figure number) {
        if (!number.glued().isEmpty()) {
            return Optional.empty();
        }
        boolean whose =
                Set.of("u.s.", "us", "american", "australian", "canadian").contains(lower(tree, number.end()));
        int word = whose ? number.end() + 1 : number.end();
        return Units.text(Kind.MONEY, lower(tree, word))
                .filter(each -> Character.isLetter(lower(tree, word).charAt(0)))
                .map(each -> new Measure(at, word + 1, Quantity.Kind.MONEY, number.low(), number.high(), each));
    }

    private static Optional<Measure> measure(Tree tree, int at, Figure number) {
        boolean glued = !number.glued().isEmpty();
        boolean figure = Character.isDigit(tree.lower(at).charAt(0));
        int unit = glued ? number.end() - 1 : number.end();
        String word = glued ? number.glued() : lower(tree, unit);
        boolean perCent = !glued && word.equals("per") && lower(tree, unit + 1).equals("cent");
        if (perCent || Units.text(Kind.PERCENT, word).isPresent()) {
            int end = perCent ? unit + 2 : unit + 1;
            return Optional.of(new Measure(at, end, Quantity.Kind.PERCENT, number.low(), number.high(), "percent"));
        }
        boolean nautical = word.equals("nautical") && lower(tree, unit + 1).startsWith("mile");
        OptionalDouble metres = nautical ? OptionalDouble.of(1852) : Units.value(Kind.DISTANCE, word);
        return metres.isPresent() && (figure || number.low() > 1)
                ? Optional.of(new Measure(
                        at,
                        nautical ? unit + 2 : unit + 1,
                        Quantity.Kind.DISTANCE,
                        number.low() * metres.getAsDouble(),
                        number.high() * metres.getAsDouble(),
                        "m"))
                : Optional.empty();
    }

    private static Optional<Measure> duration(Tree tree, int at, Figure number) {
        boolean glued = !number.glued().isEmpty();
        int unit = glued ? number.end() - 1 : number.end();
        OptionalDouble minutes = Units.value(Kind.DURATION, glued ? number.glued() : lower(tree, unit));
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        boolean point = POINTS.contains(lower(tree, unit + 1))
                || (lower(tree, unit + 1).equals("from")
                        && lower(tree, unit + 2).equals("now"));
        boolean rate =
                tree.tagged(at, "DET") && at > 0 && (tree.tagged(at - 1, "NUM") || TIMES.contains(tree.lower(at - 1)));
        if (point || rate) {
            return Optional.empty();
        }
        boolean andHalf = lower(tree, unit + 1).equals("and")
                && lower(tree, unit + 2).equals("a")
                && lower(tree, unit + 3).equals("half");
        double more = andHalf ? 0.5 : 0;
        return Optional.of(new Measure(
                at,
                andHalf ? unit + 4 : unit + 1,
                Quantity.Kind.DURATION,
                (number.low() + more) * minutes.getAsDouble(),
                (number.high() + more) * minutes.getAsDouble(),
                "min"));
    }
}
