package org.daybook.history.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says of a key that it was surely never added, or that it may have been (Bloom 1970), wrong about it in fewer than one
 * of a hundred. It grows with what is added: when a part is full, one of twice its size is begun (Almeida et al. 2007).
 */
final class KeyFilter {

    private static final int FIRST_PART = 1 << 20;

    private final List<Part> parts = new ArrayList<>();

    void add(String key) {
        if (parts.isEmpty()) {
            parts.add(new Part(FIRST_PART));
        } else if (parts.getLast().room == 0) {
            parts.add(new Part(2 * parts.getLast().keys));
        }
        parts.getLast().add(hash(key));
    }

    boolean mayHoldAny(Set<String> keys) {
        if (!parts.isEmpty()) {
            for (String key : keys) {
                if (mayHold(hash(key))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHold(long hash) {
        for (Part part : parts) {
            if (part.mayHold(hash)) {
                return true;
            }
        }
        return false;
    }

    private static long hash(String key) {
        // the key keeps its own hash, which the maps ask for as well
        long hash = key.hashCode() * 0x9e3779b97f4a7c15L;
        return (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    }

    /** A fixed number of keys, which is a power of two. All bits of a key lie in one line of the processor's cache. */
    private static final class Part {

        private static final int BITS_A_KEY = 16;
        private static final int PROBES = 5;
        private static final int BITS_OF_LINE = 9;
        private static final int LINE = 1 << BITS_OF_LINE;

        private final int keys;
        private final long[] words;
        private int room;

        Part(int keys) {
            this.keys = keys;
            this.words = new long[keys / Long.SIZE * BITS_A_KEY];
            this.room = keys;
        }

        void add(long hash) {
            room--;
            int line = line(hash);
            for (int probe = 0; probe < PROBES; probe++) {
                int bit = bit(hash, probe);
                words[line + bit / Long.SIZE] |= 1L << bit;
            }
        }

        boolean mayHold(long hash) {
            int line = line(hash);
            for (int probe = 0; probe < PROBES; probe++) {
                int bit = bit(hash, probe);
                if ((words[line + bit / Long.SIZE] & 1L << bit) == 0) {
                    return false;
                }
            }
            return true;
        }

        private int line(long hash) {
            return (int) hash & (words.length - 1) & -(LINE / Long.SIZE);
        }

        private static int bit(long hash, int probe) {
            return (int) (hash >>> (Long.SIZE - BITS_OF_LINE * (probe + 1))) & (LINE - 1);
        }
    }
}
