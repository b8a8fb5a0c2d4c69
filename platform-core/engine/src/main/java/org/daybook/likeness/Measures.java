package org.daybook.likeness;

import java.util.List;
import java.util.Set;
import org.daybook.events.LikenessEvent.Likeness;

/**
 * What two texts have in common, counted exactly.
 *
 * @param beginning share of the first words of the larger that stand in the smaller
 */
record Measures(int shared, double jaccard, double ofArticle, double ofOther, double beginning) {

    static Measures of(Runs article, Runs other) {
        int shared = article.shared(other);
        return new Measures(
                shared,
                share(shared, article.count() + other.count() - shared),
                share(shared, article.count()),
                share(shared, other.count()),
                article.count() < other.count() ? other.leadIn(article) : article.leadIn(other));
    }

    /** Share of the smaller text that stands in the larger. */
    double smaller() {
        return Math.max(ofArticle, ofOther);
    }

    /** Share of the larger text that stands in the smaller. */
    double larger() {
        return Math.min(ofArticle, ofOther);
    }

    Likeness likeness(String rule, Subject other, Set<String> ties) {
        return new Likeness(
                rule,
                other.articleId(),
                rounded(jaccard),
                rounded(ofArticle),
                rounded(ofOther),
                shared,
                List.copyOf(ties));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
