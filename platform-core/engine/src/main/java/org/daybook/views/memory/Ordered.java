package org.daybook.views.memory;

import java.util.Arrays;
import java.util.Comparator;

/** The words of some codes as they stood at one moment, in their order. Unchangeable. */
public final class Ordered {

    private final Codes codes;
    private final Integer[] sorted;
    private final int[] ranks;

    private Ordered(Codes codes, Integer[] sorted) {
        this.codes = codes;
        this.sorted = sorted;
        this.ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
    }

    public static Ordered none() {
        return new Ordered(new Codes(), new Integer[0]);
    }

    /** With the words that have come since; the same where none have. */
    public Ordered grown() {
        int size = codes.size();
        if (size == sorted.length) {
            return this;
        }
        Integer[] more = Arrays.copyOf(sorted, size);
        for (int code = sorted.length; code < size; code++) {
            more[code] = code;
        }
        Arrays.sort(more, Comparator.comparing(codes::word));
        return new Ordered(codes, more);
    }

    public Codes codes() {
        return codes;
    }

    public int size() {
        return sorted.length;
    }

    public String word(int code) {
        return codes.word(code);
    }

    /** The place of a word among all, from 0; {@link Codes#NONE} comes first, at -1. */
    public int rank(int code) {
        return code < 0 ? -1 : ranks[code];
    }

    /** The word at a place; "" where there is none. */
    public String at(int rank) {
        return rank < 0 ? "" : codes.word(sorted[rank]);
    }

    /** How many words come before one that need not be among them. */
    public int before(String word) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes.word(sorted[middle]).compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
