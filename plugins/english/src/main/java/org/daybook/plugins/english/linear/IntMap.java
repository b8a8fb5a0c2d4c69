package org.daybook.plugins.english.linear;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From ints to small positive ints, without boxes. Immutable. */
public final class IntMap {
    private final int[] keys;
    private final int[] values;

    private IntMap(int[] sortedKeys, int[] itsValues) {
        int size = Integer.highestOneBit(Math.max(8, sortedKeys.length) * 2 - 1) * 2;
        keys = new int[size];
        values = new int[size];
        for (int i = 0; i < sortedKeys.length; i++) {
            int slot = slot(sortedKeys[i]);
            keys[slot] = sortedKeys[i];
            values[slot] = itsValues[i];
        }
    }

    /** Values are above 0. */
    public static IntMap of(Map<Integer, Integer> entries) {
        SortedMap<Integer, Integer> sorted = new TreeMap<>(entries);
        return new IntMap(
                sorted.keySet().stream().mapToInt(key -> key).toArray(),
                sorted.values().stream().mapToInt(value -> value).toArray());
    }

    /** The key of a part of a word: the hash that {@link String#hashCode()} would give it, without making it. */
    public static int key(String word, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    /** 0 when there is none. */
    public int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> 9 & (keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    public void write(DataOutput out) throws IOException {
        SortedMap<Integer, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                sorted.put(keys[i], values[i]);
            }
        }
        out.writeInt(sorted.size());
        int last = Integer.MIN_VALUE;
        for (int key : sorted.keySet()) {
            Numbers.write(out, key - last);
            last = key;
        }
        for (int value : sorted.values()) {
            Numbers.write(out, value);
        }
    }

    public static IntMap read(ByteBuffer in) {
        int[] keys = new int[in.getInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += Numbers.read(in);
            keys[i] = last;
        }
        int[] values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = Numbers.read(in);
        }
        return new IntMap(keys, values);
    }
}
