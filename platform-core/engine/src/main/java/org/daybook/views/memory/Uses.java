package org.daybook.views.memory;

import java.util.Arrays;

/** How often words are used in one line, and where. Used again for the next line, without being cleared word by word. */
public final class Uses {

    private final int[] stamps;
    private final int[] counts;
    private final long[] firsts;
    private final long[] lasts;
    private final int[] turns;
    private int[] used = new int[16];
    private int distinct;
    private int stamp;

    public Uses(int words) {
        stamps = new int[words];
        counts = new int[words];
        firsts = new long[words];
        lasts = new long[words];
        turns = new int[words];
    }

    public void clear() {
        stamp++;
        distinct = 0;
    }

    /** The turn is which word of several at one place it is. */
    public void add(int word, long place, int turn) {
        if (stamps[word] != stamp) {
            stamps[word] = stamp;
            counts[word] = 0;
            firsts[word] = Long.MAX_VALUE;
            lasts[word] = -1;
            if (distinct == used.length) {
                used = Arrays.copyOf(used, 2 * distinct);
            }
            used[distinct++] = word;
        }
        counts[word]++;
        lasts[word] = Math.max(lasts[word], place);
        if (place < firsts[word]) {
            firsts[word] = place;
            turns[word] = turn;
        }
    }

    public int distinct() {
        return distinct;
    }

    /** The word that is used most; of those used equally often, the latest. */
    public int most() {
        int most = used[0];
        for (int i = 1; i < distinct; i++) {
            int word = used[i];
            if (counts[word] > counts[most] || (counts[word] == counts[most] && lasts[word] > lasts[most])) {
                most = word;
            }
        }
        return most;
    }

    /** All words, each where it is used first. */
    public int[] inOrder() {
        int[] order = Arrays.copyOf(used, distinct);
        // few: who says one thing of one line
        for (int i = 1; i < distinct; i++) {
            int word = order[i];
            int j = i;
            while (j > 0 && comesBefore(word, order[j - 1])) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = word;
        }
        return order;
    }

    private boolean comesBefore(int word, int other) {
        return firsts[word] < firsts[other] || (firsts[word] == firsts[other] && turns[word] < turns[other]);
    }
}
