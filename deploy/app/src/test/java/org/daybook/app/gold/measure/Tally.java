package org.daybook.app.gold.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was found right, found at all and wanted, and keeps the mistakes. */
final class Tally {

    /**
     * Something that was missed, too much or wrong.
     *
     * @param problem such as {@code interactions.missed}
     */
    record Mistake(String id, boolean seen, String problem, String wanted, String text) {}

    /** How often something was right, said and wanted. */
    private static final class Count {
        private int right;
        private int said;
        private int wanted;
    }

    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    void right(String figure) {
        Count count = count(figure);
        count.right++;
        count.said++;
        count.wanted++;
    }

    void missed(String figure) {
        count(figure).wanted++;
    }

    void extra(String figure) {
        count(figure).said++;
    }

    /** For a figure that is a mere share. */
    void share(String figure, boolean right) {
        count(figure).wanted++;
        count(figure).right += right ? 1 : 0;
    }

    void mistake(Mistake mistake) {
        mistakes.add(mistake);
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    private Count count(String figure) {
        return counts.computeIfAbsent(figure, name -> new Count());
    }

    /** Precision, recall and f1 of what was counted both ways, the share of the rest; from 0 to 1. */
    SortedMap<String, Double> figures() {
        SortedMap<String, Double> figures = new TreeMap<>();
        counts.forEach((name, count) -> {
            double recall = share(count.right, count.wanted);
            if (Measure.SHARES.contains(name)) {
                figures.put(name, recall);
                return;
            }
            double precision = share(count.right, count.said);
            figures.put(name + ".precision", precision);
            figures.put(name + ".recall", recall);
            figures.put(name + ".f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        });
        return figures;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
