package org.daybook.benchmarks.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way in every run. */
final class Chance {

    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final int ID = 32;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Many small and a few large ones; half of them are below the median. */
    double logNormal(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    /** Waiting times of something that comes now and then. */
    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** As long as the desk's own ids, which are cut from a digest. */
    String id() {
        char[] id = new char[ID];
        for (int i = 0; i < ID; i += 16) {
            long bits = random.nextLong();
            for (int k = 0; k < 16; k++) {
                id[i + k] = HEX[(int) (bits >>> (4 * k)) & 15];
            }
        }
        return new String(id);
    }
}
