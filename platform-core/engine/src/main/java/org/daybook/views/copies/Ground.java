package org.daybook.views.copies;

import java.util.List;
import java.util.Optional;

/**
 * Why an article is a version or copy of another: what an analyst said, or else what the two have in common.
 *
 * @param saidBy the analyst; empty when it was recognised
 * @param reason the analyst's, which may be ""; "" when it was recognised
 * @param measures what was measured when it was recognised; empty when it never was
 */
public record Ground(Optional<String> saidBy, String reason, Optional<Measures> measures) {

    /**
     * What two texts have in common, in runs of five words, from 0 to 1.
     *
     * @param rule same-address, same-guid, near-identical, mostly-contained, beginning or credited
     * @param comparedWith id of the article that was compared
     * @param jaccard of the runs of either, those that stand in both
     * @param ofArticle of the article's runs, those that stand in the other
     * @param ofOther of the other's runs, those that stand in the article
     * @param sharedRuns how many stand in both
     * @param credits names that tie the two
     */
    public record Measures(
            String rule,
            String comparedWith,
            double jaccard,
            double ofArticle,
            double ofOther,
            int sharedRuns,
            List<String> credits) {}
}
