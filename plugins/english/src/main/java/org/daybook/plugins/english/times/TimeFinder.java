package org.daybook.plugins.english.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugins.english.times.TimeReader.Reading;
import org.daybook.plugins.english.tree.Tree;

/** Finds the words that say when, in one pass over the words. */
public final class TimeFinder {
    private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "-", "–", "—");

    private TimeFinder() {}

    /** The times of an article, in order of appearance. */
    public static List<TimeExpression> find(List<Tree> trees, Optional<LocalDate> published) {
        List<TimeExpression> found = new ArrayList<>();
        Calendar calendar = new Calendar(published);
        for (Tree tree : trees) {
            sentence(tree, calendar, found);
        }
        return found;
    }

    /** Words of a sentence that say when. */
    private record Found(int from, int end, FactDate date) {}

    private static void sentence(Tree tree, Calendar calendar, List<TimeExpression> times) {
        TimeReader reader = new TimeReader(tree, calendar);
        Found last = new Found(-2, -2, FactDate.unknown());
        int at = 0;
        while (at < tree.size()) {
            Optional<Reading> reading = reader.at(at);
            if (reading.isEmpty()) {
                at++;
                continue;
            }
            Found found = new Found(at, reading.get().end(), again(reader, calendar, tree, at));
            boolean joined = joins(tree, last, found);
            if (joined) {
                times.removeLast();
                found = new Found(last.from(), found.end(), between(last.date(), found.date()));
            }
            Span span = tree.span(found.from(), found.end() - 1);
            times.add(new TimeExpression(span, tree.number(), joined ? found.date() : open(tree, found)));
            calendar.told(found.date(), tree.number());
            last = found;
            at = found.end();
        }
    }

    /** Reads once more when the tense tells otherwise; only words that are a time cost the look at the tense. */
    private static FactDate again(TimeReader reader, Calendar calendar, Tree tree, int at) {
        calendar.future(Tense.future(tree, at));
        calendar.ongoing(Tense.ongoing(tree, at));
        Optional<FactDate> date = reader.at(at).flatMap(Reading::date);
        calendar.future(false);
        calendar.ongoing(false);
        return date.orElse(FactDate.unknown());
    }

    /** "From Monday to Friday", "between March and May". */
    private static boolean joins(Tree tree, Found first, Found second) {
        if (first.end() != second.from() - 1
                || first.date().from().isEmpty()
                || second.date().to().isEmpty()) {
            return false;
        }
        String word = tree.lower(first.end());
        boolean inOrder = !first.date().from().get().isAfter(second.date().to().get());
        boolean between = word.equals("and")
                && first.from() > 0
                && tree.lower(first.from() - 1).equals("between");
        return inOrder && (between || UP_TO.contains(word));
    }

    private static FactDate between(FactDate first, FactDate second) {
        return new FactDate(first.from(), second.to(), FactDate.Precision.RANGE, second.basis());
    }

    /** "since February" has no end, "until March" no beginning. */
    private static FactDate open(Tree tree, Found found) {
        FactDate date = found.date();
        return switch (found.from() == 0 ? "" : tree.lower(found.from() - 1)) {
            case "since" ->
                date.from().isEmpty()
                        ? date
                        : new FactDate(date.from(), Optional.empty(), FactDate.Precision.RANGE, date.basis());
            case "from" ->
                date.from().isEmpty()
                        ? date
                        : new FactDate(date.from(), date.to(), FactDate.Precision.RANGE, date.basis());
            case "until", "till" ->
                date.to().isEmpty()
                        ? date
                        : new FactDate(Optional.empty(), date.to(), FactDate.Precision.RANGE, date.basis());
            default -> date;
        };
    }
}
