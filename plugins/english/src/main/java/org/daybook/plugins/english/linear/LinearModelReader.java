package org.daybook.plugins.english.linear;

import java.nio.ByteBuffer;

/** Lays a model's rows out as they are scored. */
final class LinearModelReader {
    private LinearModelReader() {}

    static LinearModel read(ByteBuffer in) {
        int[] hashes = new int[in.getInt()];
        int[] starts = new int[hashes.length];
        short[] cells = new short[in.getInt()];
        int hash = 0;
        int start = 0;
        for (int i = 0; i < hashes.length; i++) {
            hash += Numbers.read(in);
            hashes[i] = hash;
            starts[i] = start;
            cells[start] = (short) Numbers.read(in);
            start += cells[start] + 1;
        }
        readCells(in, cells, 8);
        readCells(in, cells, 0);
        return laidOut(hashes, starts, cells);
    }

    private static LinearModel laidOut(int[] hashes, int[] starts, short[] cells) {
        int bits = Math.max(LinearModel.FEWEST_BUCKET_BITS, 32 - Integer.numberOfLeadingZeros(hashes.length));
        int shift = 32 - bits;
        int[] next = new int[(1 << bits) + 1];
        int classes = 0;
        int longRows = 0;
        for (int i = 0; i < hashes.length; i++) {
            next[(LinearModel.key(hashes[i]) >>> shift) + 1] += LinearModel.HEADER + kept(cells[starts[i]]);
            longRows += cells[starts[i]] >= LinearModel.LONG ? 1 : 0;
            for (int at = starts[i] + 1; at <= starts[i] + cells[starts[i]]; at++) {
                classes = Math.max(classes, ((cells[at] >> 8) & 0xFF) + 1);
            }
        }
        for (int bucket = 1; bucket < next.length; bucket++) {
            next[bucket] += next[bucket - 1];
        }
        int[] buckets = new int[1 << bits];
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            buckets[bucket] = next[bucket] << LinearModel.SIGNS;
        }
        int width = LinearModel.width(classes);
        long[] dense = new long[longRows * width];
        short[] rows = new short[next[buckets.length] + 2 * LinearModel.HEADER];
        int[] last = new int[buckets.length];
        int nextLong = 0;
        // Long rows come first, for their features are the common ones.
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < hashes.length; i++) {
                int length = cells[starts[i]];
                boolean isLong = length >= LinearModel.LONG;
                if (isLong != (pass == 0)) {
                    continue;
                }
                int key = LinearModel.key(hashes[i]);
                int bucket = key >>> shift;
                int at = next[bucket];
                next[bucket] += LinearModel.HEADER + kept(length);
                buckets[bucket] |= 1 << LinearModel.sign(key);
                last[bucket] = at + 1;
                rows[at] = (short) key;
                rows[at + 1] = (short) (kept(length) | (isLong ? LinearModel.LONG_ROW : 0));
                if (isLong) {
                    widen(cells, starts[i], dense, nextLong);
                    rows[at + LinearModel.HEADER] = (short) (nextLong >> 16);
                    rows[at + LinearModel.HEADER + 1] = (short) nextLong;
                    nextLong += width;
                } else {
                    System.arraycopy(cells, starts[i] + 1, rows, at + LinearModel.HEADER, length);
                }
            }
        }
        for (int header : last) {
            rows[header] |= header == 0 ? 0 : (short) LinearModel.LAST_ROW;
        }
        return new LinearModel(buckets, rows, dense, classes);
    }

    /** How many places a row takes after its header; a long one is kept elsewhere, and where is told in two. */
    private static int kept(int length) {
        return length >= LinearModel.LONG ? 2 : length;
    }

    private static void widen(short[] cells, int start, long[] dense, int to) {
        for (int at = start + 1; at <= start + cells[start]; at++) {
            int clazz = (cells[at] >> 8) & 0xFF;
            dense[to + clazz / LinearModel.LANES] +=
                    (long) LinearModel.VALUES[cells[at] & 0xFF] << (clazz % LinearModel.LANES * LinearModel.LANE_BITS);
        }
    }

    private static void readCells(ByteBuffer in, short[] cells, int shift) {
        int at = 0;
        while (at < cells.length) {
            int end = at + cells[at];
            while (at < end) {
                at++;
                cells[at] |= (short) ((in.get() & 0xFF) << shift);
            }
            at++;
        }
    }
}
