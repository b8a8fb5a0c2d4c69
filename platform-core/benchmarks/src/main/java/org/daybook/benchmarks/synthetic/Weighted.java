package org.daybook.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Things of which some are drawn more often than others. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] weights) {
        this.things = List.copyOf(things);
        this.upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    /** The n-th is drawn n to the power of the exponent times less often than the first. */
    static <T> Weighted<T> zipf(List<T> things, double exponent) {
        double[] weights = new double[things.size()];
        Arrays.setAll(weights, rank -> Math.pow(rank + 1.0, -exponent));
        return new Weighted<>(things, weights);
    }

    static <T extends Comparable<T>> Weighted<T> of(Map<T, Double> weights) {
        List<T> things = weights.keySet().stream().sorted().toList();
        return new Weighted<>(
                things,
                things.stream()
                        .mapToDouble(thing -> weights.getOrDefault(thing, 0.0))
                        .toArray());
    }

    /** Written as {@code word weight}, with commas or line ends between them. */
    static Weighted<String> words(String table) {
        List<String> words = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String line : table.strip().split("\\s*[,\\n]\\s*", -1)) {
            int space = line.lastIndexOf(' ');
            words.add(line.substring(0, space).strip());
            weights.add(Double.valueOf(line.substring(space + 1)));
        }
        return new Weighted<>(
                words, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    T draw(Chance chance) {
        int found = Arrays.binarySearch(upTo, chance.fraction() * upTo[upTo.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, things.size() - 1));
    }
}
