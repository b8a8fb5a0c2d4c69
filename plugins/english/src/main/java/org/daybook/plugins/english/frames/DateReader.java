package org.daybook.plugins.english.frames;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugins.english.tree.Tree;

/** Which event a time belongs to: the nearest predicate above its words. */
final class DateReader {
    private final List<List<TimeExpression>> bySentence = new ArrayList<>();
    private final Optional<LocalDate> published;

    DateReader(List<Tree> trees, List<TimeExpression> times, Optional<LocalDate> published) {
        trees.forEach(each -> bySentence.add(new ArrayList<>()));
        times.forEach(each -> bySentence.get(each.sentence()).add(each));
        this.published = published;
    }

    /** Token of the predicate to the date found at it; {@code predicates} tells which tokens stand for which predicate. */
    Map<Integer, FactDate> read(Tree tree, Map<Integer, Integer> predicates) {
        Map<Integer, FactDate> dates = new HashMap<>();
        for (TimeExpression time : bySentence.get(tree.number())) {
            boolean known = time.date().from().isPresent() && time.date().to().isPresent();
            int token = known ? tree.top(time.span()) : -1;
            for (int steps = 0; token >= 0 && steps < 40; steps++) {
                Integer predicate = predicates.get(token);
                if (predicate != null) {
                    dates.merge(predicate, time.date(), DateReader::closer);
                    break;
                }
                token = tree.head(token);
            }
        }
        return dates;
    }

    private static FactDate closer(FactDate one, FactDate two) {
        return two.precision().compareTo(one.precision()) < 0 ? two : one;
    }

    /** More than a year before publication. */
    boolean historic(FactDate date) {
        return published.isPresent()
                && date.to()
                        .filter(day -> day.isBefore(published.get().minusYears(1)))
                        .isPresent();
    }
}
