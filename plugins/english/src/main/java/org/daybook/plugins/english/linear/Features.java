package org.daybook.plugins.english.linear;

/** The features of one decision, each hashed to an int together with the number of its template. Reused, so not shared. */
public final class Features {
    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private int[] hashes = new int[192];
    private int count;
    private int template;
    private final Room room = new Room();

    /** What a model writes down while it scores. */
    static final class Room {
        int[] keys = new int[0];
        int[] rows = new int[0];
        long[] sums = new long[0];
        int longEnd;
        int shortEnd;

        /** Kept only lest memory that was asked for early be seen as not needed. */
        int touched;
    }

    public int[] hashes() {
        return hashes;
    }

    Room room(int sums) {
        if (room.rows.length <= count) {
            room.keys = new int[hashes.length + 1];
            room.rows = new int[hashes.length + 1];
        }
        if (room.sums.length < sums) {
            room.sums = new long[sums];
        }
        return room;
    }

    public int count() {
        return count;
    }

    /** Begins another decision. */
    public void clear() {
        count = 0;
        template = 1;
    }

    /** The next feature is of this template, those after it of the ones that follow; templates count from 1. */
    public void template(int number) {
        template = number;
    }

    public void add(int a) {
        put(mix(seed(), a));
    }

    public void add(int a, int b) {
        put(mix(mix(seed(), a), b));
    }

    public void add(int a, int b, int c) {
        put(mix(mix(mix(seed(), a), b), c));
    }

    public void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(seed(), a), b), c), d));
    }

    private long seed() {
        return template++ * SPREAD;
    }

    private void put(long mixed) {
        if (count == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, count * 2);
        }
        int hash = (int) (mixed >>> 32);
        hashes[count++] = hash == 0 ? 1 : hash;
    }

    private static long mix(long seed, int value) {
        long h = (seed ^ (value & 0xFFFFFFFFL)) * MULTIPLIER;
        return h ^ (h >>> 29);
    }
}
