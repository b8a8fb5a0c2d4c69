package org.daybook.history.rebuild;

import java.util.Set;

/** Says of a key that it was surely never added, or that it may have been (Bloom 1970). Its size is fixed. */
final class KeyFilter {

    private static final int PROBES = 4;
    private static final int BITS_A_KEY = 10;

    private final long[] words;
    private final int mask;
    private boolean empty = true;

    /** @param keys about so many are expected; with more, it takes more keys for added ones */
    KeyFilter(long keys) {
        int bits = (int) Math.clamp(Long.highestOneBit(Math.max(1, keys * BITS_A_KEY)) * 2, 1 << 12, 1L << 30);
        this.words = new long[bits >>> 6];
        this.mask = bits - 1;
    }

    void add(String key) {
        empty = false;
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            words[bit >>> 6] |= 1L << bit;
        }
    }

    boolean mayHoldAny(Set<String> keys) {
        if (!empty) {
            for (String key : keys) {
                if (mayHold(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHold(String key) {
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((words[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(long hash, int probe) {
        return (int) (hash + probe * (hash >>> 32 | 1)) & mask;
    }

    private static long hash(String key) {
        // the key keeps its own hash, which the maps ask for as well
        long hash = key.hashCode() * 0x9e3779b97f4a7c15L;
        return (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    }
}
