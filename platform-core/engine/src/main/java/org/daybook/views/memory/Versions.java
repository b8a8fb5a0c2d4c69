package org.daybook.views.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Versions of facts that are asked for together, such as those of one cell, side by side in arrays: when each held, the
 * position of the event that recorded the fact, and some numbers whose meaning is the view's. Unchangeable.
 */
public final class Versions {

    static final int TIMES = 3;

    private final int width;
    private final int size;
    private final long[] times;
    private final int[] codes;

    Versions(int width, int size, long[] times, int[] codes) {
        this.width = width;
        this.size = size;
        this.times = times;
        this.codes = codes;
    }

    /** None yet; each will have so many numbers. */
    public static Versions none(int width) {
        return new Versions(width, 0, new long[0], new int[0]);
    }

    public int size() {
        return size;
    }

    public boolean holds(int version, long at) {
        return times[TIMES * version] <= at && at < times[TIMES * version + 1];
    }

    public long position(int version) {
        return times[TIMES * version + 2];
    }

    public int code(int version, int place) {
        return codes[width * version + place];
    }

    /** Puts all where there is room for them, from so many versions on. */
    void copyTo(long[] otherTimes, int[] otherCodes, int from) {
        System.arraycopy(times, 0, otherTimes, TIMES * from, TIMES * size);
        System.arraycopy(codes, 0, otherCodes, width * from, width * size);
    }

    public Changing change() {
        return new Changing(this);
    }

    /** What a version is known by: one event may have become several facts, and one fact several versions. */
    private record Name(long position, long from, int fact) {}

    /** Versions while some are added and some end. */
    public static final class Changing {

        private final Map<Name, Long> ends = new HashMap<>();
        private final int width;
        private int size;
        private long[] times;
        private int[] codes;

        private Changing(Versions before) {
            width = before.width;
            size = before.size;
            times = before.times;
            codes = before.codes;
        }

        /** The last of the numbers tells facts apart that one event has become. */
        public void add(long from, long to, long position, int... numbers) {
            if (times.length < TIMES * (size + 1)) {
                int room = size + 1 + size / 2;
                times = Arrays.copyOf(times, TIMES * room);
                codes = Arrays.copyOf(codes, width * room);
            }
            times[TIMES * size] = from;
            times[TIMES * size + 1] = to;
            times[TIMES * size + 2] = position;
            System.arraycopy(numbers, 0, codes, width * size, width);
            size++;
        }

        /** Ends a version; nothing happens when it is not here. */
        public void end(long from, long to, long position, int fact) {
            ends.put(new Name(position, from, fact), to);
        }

        /** All, ended where they were, in no order. */
        public Versions done() {
            long[] all = Arrays.copyOf(times, TIMES * size);
            if (!ends.isEmpty()) {
                for (int i = 0; i < size; i++) {
                    Name name = new Name(all[TIMES * i + 2], all[TIMES * i], codes[width * (i + 1) - 1]);
                    all[TIMES * i + 1] = ends.getOrDefault(name, all[TIMES * i + 1]);
                }
            }
            return new Versions(width, size, all, Arrays.copyOf(codes, width * size));
        }

        /** All in the order of their first two numbers. */
        public Versions sorted() {
            Versions all = done();
            // mostly in order, for facts come with their articles: a sort that merges what is in order already
            Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    order,
                    Comparator.comparingInt((Integer i) -> all.code(i, 0)).thenComparingInt(i -> all.code(i, 1)));
            long[] sortedTimes = new long[all.times.length];
            int[] sortedCodes = new int[all.codes.length];
            for (int i = 0; i < size; i++) {
                System.arraycopy(all.times, TIMES * order[i], sortedTimes, TIMES * i, TIMES);
                System.arraycopy(all.codes, width * order[i], sortedCodes, width * i, width);
            }
            return new Versions(width, size, sortedTimes, sortedCodes);
        }
    }
}
