package org.daybook.likeness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.events.LikenessEvent.Likeness;

/**
 * When two texts are called the same. All thresholds stand here; docs/copies.md says how they were measured. Runs are
 * runs of five words; "smaller" and "larger" are the two texts.
 *
 * @param nearIdentical share of the runs of either that stand in both
 * @param nearIdenticalRuns so many at least; with fewer, the texts must be equal
 * @param contained share of the smaller that stands in the larger
 * @param containing share of the larger that stands in the smaller: a digest of ten reports is a copy of none
 * @param containedRuns so many at least, so that a shared quotation is not enough
 * @param beginning share of the larger's first words that stand in the smaller: it was cut from its end
 * @param beginningContaining as containing, where it was
 * @param credited as contained, where both name one agency or one author, or one credits the other
 * @param creditedContaining as containing, where they do
 * @param creditedRuns as containedRuns, where they do
 * @param samePlace share of the smaller that must have stayed where the address or the guid did; less is another
 *     article there
 * @param daysBetweenVersions an outlet that brings a text again later than this repeats it
 */
record Rules(
        double nearIdentical,
        int nearIdenticalRuns,
        double contained,
        double containing,
        int containedRuns,
        double beginning,
        double beginningContaining,
        double credited,
        double creditedContaining,
        int creditedRuns,
        double samePlace,
        int daysBetweenVersions) {

    static final Rules TODAY = new Rules(0.6, 8, 0.75, 0.45, 25, 0.6, 0.1, 0.5, 0.1, 20, 0.1, 14);

    private static final double EQUAL = 0.95;

    /** What makes the article a version of an earlier one. */
    Optional<Likeness> version(Subject article, Subject earlier) {
        Measures measures = Measures.of(article.runs(), earlier.runs());
        boolean sameAddress = !article.address().isEmpty() && article.address().equals(earlier.address());
        if (sameAddress || article.isSameEntryAs(earlier)) {
            return measures.smaller() >= samePlace || article.runs().count() == 0
                    ? Optional.of(measures.likeness(sameAddress ? "same-address" : "same-guid", earlier, Set.of()))
                    : Optional.empty();
        }
        if (!article.isFromOutletOf(earlier) || daysBetween(article, earlier) > daysBetweenVersions) {
            return Optional.empty();
        }
        return sameText(measures, earlier, Set.of());
    }

    /** What makes the two copies of one report. */
    Optional<Likeness> copy(Subject article, Subject other) {
        Measures measures = Measures.of(article.runs(), other.runs());
        Set<String> ties = ties(article, other);
        Optional<Likeness> same = sameText(measures, other, ties);
        if (same.isPresent()
                || ties.isEmpty()
                || measures.smaller() < credited
                || measures.larger() < creditedContaining
                || measures.shared() < creditedRuns) {
            return same;
        }
        return Optional.of(measures.likeness("credited", other, ties));
    }

    private Optional<Likeness> sameText(Measures measures, Subject other, Set<String> ties) {
        boolean enough = measures.shared() >= nearIdenticalRuns;
        if (measures.jaccard() >= (enough ? nearIdentical : EQUAL)) {
            return Optional.of(measures.likeness("near-identical", other, ties));
        }
        if (measures.smaller() < contained || measures.shared() < containedRuns) {
            return Optional.empty();
        }
        if (measures.larger() >= containing) {
            return Optional.of(measures.likeness("mostly-contained", other, ties));
        }
        boolean cut = measures.beginning() >= beginning && measures.larger() >= beginningContaining;
        return cut ? Optional.of(measures.likeness("beginning", other, ties)) : Optional.empty();
    }

    private static Set<String> ties(Subject article, Subject other) {
        Set<String> ties = new TreeSet<>(article.names());
        ties.retainAll(other.names());
        if (article.isFromOutletOf(other)) {
            ties.remove(article.outlet());
        }
        return ties;
    }

    private static long daysBetween(Subject article, Subject earlier) {
        if (article.published().isEmpty() || earlier.published().isEmpty()) {
            return 0;
        }
        return Math.abs(
                ChronoUnit.DAYS.between(LocalDate.parse(earlier.published()), LocalDate.parse(article.published())));
    }
}
