package org.daybook.likeness;

/**
 * Finds likely likenesses without comparing everything with everything (Broder's MinHash, cut into bands). Two texts
 * with the share {@code j} of their runs in common meet in at least one of {@code b} bands of three minima with
 * probability {@code 1 - (1 - j³)^b}: 0.96 at one half, 0.80 at 0.4, 0.02 at 0.1. Bands of the beginning alone find a
 * reprint that was cut to its first paragraphs.
 */
public final class Bands {

    static final int WHOLE = 24;
    static final int LEAD = 8;
    private static final int MINIMA = 3;
    private static final long LEAD_BEGINS = 1L << 32;

    private Bands() {}

    /** One number a band: articles that share one are worth comparing. None for a text without runs. */
    public static long[] of(Runs runs) {
        if (runs.count() == 0) {
            return new long[0];
        }
        long[] bands = new long[WHOLE + LEAD];
        fill(bands, 0, WHOLE, minima(runs.all(), WHOLE * MINIMA, 0), 0);
        fill(bands, WHOLE, LEAD, minima(runs.lead(), LEAD * MINIMA, LEAD_BEGINS), LEAD_BEGINS);
        return bands;
    }

    private static void fill(long[] bands, int from, int count, int[] minima, long salt) {
        for (int band = 0; band < count; band++) {
            long number = Mixing.mix(salt + band + 1);
            for (int row = 0; row < MINIMA; row++) {
                number = Mixing.mix(number * 31 + minima[band * MINIMA + row]);
            }
            bands[from + band] = number;
        }
    }

    /** The least of each of so many ways to scatter the runs. */
    private static int[] minima(long[] runs, int count, long salt) {
        int[] minima = new int[count];
        for (int way = 0; way < count; way++) {
            long times = Mixing.mix(salt + 2L * way + 1) | 1;
            long plus = Mixing.mix(salt + 2L * way + 2);
            int least = Integer.MAX_VALUE;
            for (long run : runs) {
                least = Math.min(least, (int) ((run * times + plus) >>> 32));
            }
            minima[way] = least;
        }
        return minima;
    }
}
