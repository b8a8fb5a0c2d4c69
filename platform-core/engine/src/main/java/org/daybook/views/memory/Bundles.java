package org.daybook.views.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Versions of facts in bundles that are asked for together, one bundle after the other in the same few arrays: who goes
 * through all of them goes through memory from front to back. Unchangeable.
 */
public final class Bundles {

    /** Where versions stand; what was written once stays, and what changes is written anew behind all else. */
    private static final class Shelf {
        private final long[] times;
        private final int[] codes;
        private int used;

        private Shelf(int width, int versions) {
            times = new long[Versions.TIMES * versions];
            codes = new int[width * versions];
        }
    }

    private final int width;
    private final Shelf shelf;
    private final int[] starts;
    private final int[] ends;

    private Bundles(int width, Shelf shelf, int[] starts, int[] ends) {
        this.width = width;
        this.shelf = shelf;
        this.starts = starts;
        this.ends = ends;
    }

    /** None yet; each version will have so many numbers. */
    public static Bundles none(int width) {
        return new Bundles(width, new Shelf(width, 0), new int[0], new int[0]);
    }

    /** The first version of a bundle; none where it is the end. */
    public int start(int bundle) {
        return bundle < starts.length ? starts[bundle] : 0;
    }

    /** Behind the last version of a bundle. */
    public int end(int bundle) {
        return bundle < ends.length ? ends[bundle] : 0;
    }

    public boolean holds(int version, long at) {
        return shelf.times[Versions.TIMES * version] <= at && at < shelf.times[Versions.TIMES * version + 1];
    }

    public long position(int version) {
        return shelf.times[Versions.TIMES * version + 2];
    }

    public int code(int version, int place) {
        return shelf.codes[width * version + place];
    }

    public Changing change() {
        return new Changing();
    }

    private Versions versions(int bundle) {
        int from = start(bundle);
        int to = end(bundle);
        return new Versions(
                width,
                to - from,
                Arrays.copyOfRange(shelf.times, Versions.TIMES * from, Versions.TIMES * to),
                Arrays.copyOfRange(shelf.codes, width * from, width * to));
    }

    /** Bundles while versions are added to some and end in others. */
    public final class Changing {

        private final Map<Integer, Versions.Changing> touched = new HashMap<>();

        public Versions.Changing bundle(int bundle) {
            return touched.computeIfAbsent(bundle, _ -> versions(bundle).change());
        }

        public Bundles done() {
            int[] order = touched.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            if (order.length == 0) {
                return Bundles.this;
            }
            int size = Math.max(starts.length, order[order.length - 1] + 1);
            int[] newStarts = Arrays.copyOf(starts, size);
            int[] newEnds = Arrays.copyOf(ends, size);
            Versions[] changed = new Versions[order.length];
            int added = 0;
            for (int i = 0; i < order.length; i++) {
                changed[i] = bundle(order[i]).done();
                added += changed[i].size();
                newEnds[order[i]] = newStarts[order[i]];
            }
            Shelf room = roomFor(added, newStarts, newEnds);
            for (int i = 0; i < order.length; i++) {
                newStarts[order[i]] = room.used;
                changed[i].copyTo(room.times, room.codes, room.used);
                room.used += changed[i].size();
                newEnds[order[i]] = room.used;
            }
            return new Bundles(width, room, newStarts, newEnds);
        }

        /** The same shelf while there is room behind; then a new one, without what stands nowhere any more. */
        private Shelf roomFor(int added, int[] newStarts, int[] newEnds) {
            if (Versions.TIMES * (shelf.used + added) <= shelf.times.length) {
                return shelf;
            }
            int needed = added;
            for (int bundle = 0; bundle < newStarts.length; bundle++) {
                needed += newEnds[bundle] - newStarts[bundle];
            }
            Shelf larger = new Shelf(width, needed + needed / 4);
            for (int bundle = 0; bundle < newStarts.length; bundle++) {
                int from = newStarts[bundle];
                int length = newEnds[bundle] - from;
                int to = larger.used;
                System.arraycopy(
                        shelf.times, Versions.TIMES * from, larger.times, Versions.TIMES * to, Versions.TIMES * length);
                System.arraycopy(shelf.codes, width * from, larger.codes, width * to, width * length);
                newStarts[bundle] = to;
                newEnds[bundle] = to + length;
                larger.used += length;
            }
            return larger;
        }
    }
}
