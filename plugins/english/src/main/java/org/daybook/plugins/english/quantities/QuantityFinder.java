package org.daybook.plugins.english.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Quantity.Kind;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugins.english.tree.Tree;

/** Finds counts, money, durations, distances and percentages. "More than" leaves a quantity without an upper bound. */
public final class QuantityFinder {
    private static final String HEDGE =
            "(?:(more than|over|at least|nearly|almost|about|around|roughly|some|up to|less than|fewer than|under|approximately|an estimated|no fewer than) )?(?:a |an )?";
    private static final String FIGURE = "((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final String SCALE = "(?:[ -]?(bn|billion|mn|million|m|tn|trillion|thousand|k)\\b)?";
    private static final String WORD =
            "(half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|an?|\\d{1,4}(?:\\.\\d)?)";

    private static final Pattern SYMBOL =
            Pattern.compile("(?i:" + HEDGE + ")(US\\$|\\$|€|£|C\\$|A\\$) ?" + FIGURE + SCALE);
    private static final Pattern CURRENCY = Pattern.compile("(?i:" + HEDGE + FIGURE + SCALE
            + " (dollars|euros|pounds|rubles|roubles|yuan|yen|hryvnia|shekels|rupees|usd|eur|gbp)\\b)");
    private static final Pattern DURATION = Pattern.compile(
            "(?i:\\b" + "(?:(more than|over|at least|nearly|almost|about|around|roughly|some|up to|less than|under) )?"
                    + WORD + "[- ](minute|hour|day|week)s?\\b(?! (?:after|ago|earlier|later|before|from now)))");
    private static final Pattern PERCENT = Pattern.compile("(?i:" + HEDGE + FIGURE + " ?(?:%|percent\\b|per cent\\b))");
    private static final Pattern DISTANCE = Pattern.compile(
            "(?i:" + HEDGE + FIGURE + "[- ]?(miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|nautical miles?)\\b)");

    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("c$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("dollars", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("euros", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("pounds", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("shekels", "ILS"),
            Map.entry("rupees", "INR"));

    private QuantityFinder() {}

    /** The quantities of an article, in order of appearance. */
    public static List<Quantity> find(String text, List<Tree> trees) {
        List<Quantity> found = new ArrayList<>();
        for (Tree tree : trees) {
            List<Quantity> mine = new ArrayList<>();
            matches(SYMBOL, text, tree, m -> money(m, m.group(2), m.group(3), m.group(4)), Kind.MONEY, mine);
            matches(CURRENCY, text, tree, m -> money(m, m.group(4), m.group(2), m.group(3)), Kind.MONEY, mine);
            matches(
                    PERCENT,
                    text,
                    tree,
                    m -> amount(m, Figures.value(m.group(2), null), "percent"),
                    Kind.PERCENT,
                    mine);
            matches(
                    DISTANCE,
                    text,
                    tree,
                    m -> amount(m, Figures.value(m.group(2), null) * metres(m.group(3)), "m"),
                    Kind.DISTANCE,
                    mine);
            matches(
                    DURATION,
                    text,
                    tree,
                    m -> amount(m, Figures.word(m.group(2)) * minutes(m.group(3)), "min"),
                    Kind.DURATION,
                    mine);
            Counts.find(text, tree, mine);
            mine.sort(Comparator.comparing(Quantity::span));
            found.addAll(mine);
        }
        return found;
    }

    private interface Reading {
        Amount amount(Matcher match);
    }

    private static void matches(
            Pattern pattern, String text, Tree tree, Reading reading, Kind kind, List<Quantity> found) {
        Span whole = tree.sentence().span();
        Matcher matcher = pattern.matcher(text).region(whole.start(), whole.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (found.stream().noneMatch(each -> each.span().overlaps(span))) {
                found.add(new Quantity(span, tree.number(), kind, reading.amount(matcher)));
            }
        }
    }

    private static Amount money(Matcher match, String sign, String figure, String scale) {
        return amount(match, Figures.value(figure, scale), MONEY.getOrDefault(sign.toLowerCase(Locale.ROOT), ""));
    }

    private static Amount amount(Matcher match, double value, String unit) {
        String hedge = match.group(1) == null ? "" : match.group(1).toLowerCase(Locale.ROOT);
        return bounded(match.group(), hedge, value, unit);
    }

    /** "More than" and "at least" bound from below, "up to" and "nearly" from above. */
    static Amount bounded(String text, String hedge, double value, String unit) {
        return switch (hedge) {
            case "more than", "over", "at least", "no fewer than" ->
                Amount.between(text, Optional.of(value), Optional.empty(), unit);
            case "up to", "less than", "fewer than", "under", "nearly", "almost" ->
                Amount.between(text, Optional.empty(), Optional.of(value), unit);
            default -> Amount.exactly(text, value, unit);
        };
    }

    private static double minutes(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "minute" -> 1;
            case "hour" -> 60;
            case "day" -> 1440;
            default -> 10080;
        };
    }

    private static double metres(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        if (word.startsWith("mile")) {
            return 1609.344;
        }
        if (word.startsWith("nautical")) {
            return 1852;
        }
        return word.startsWith("k") ? 1000 : 1;
    }
}
