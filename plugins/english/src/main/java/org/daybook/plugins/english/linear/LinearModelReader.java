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
        int[] table = table(hashes, starts, cells);
        return widened(table, cells);
    }

    /** Long rows are found first, for their features are the common ones. */
    private static int[] table(int[] hashes, int[] starts, short[] cells) {
        int size = Integer.highestOneBit(Math.max(hashes.length, 16) * 3);
        int[] table = new int[size * 2];
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < hashes.length; i++) {
                if (cells[starts[i]] >= LinearModel.LONG == (pass == 0)) {
                    int slot = LinearModel.slot(hashes[i], size - 1);
                    while (table[2 * slot] != 0) {
                        slot = (slot + 1) & (size - 1);
                    }
                    table[2 * slot] = hashes[i];
                    table[2 * slot + 1] = starts[i];
                }
            }
        }
        return table;
    }

    private static LinearModel widened(int[] table, short[] cells) {
        int classes = 0;
        int longRows = 0;
        int kept = 0;
        for (int start = 0; start < cells.length; start += cells[start] + 1) {
            for (int at = start + 1; at <= start + cells[start]; at++) {
                classes = Math.max(classes, ((cells[at] >> 8) & 0xFF) + 1);
            }
            longRows += cells[start] >= LinearModel.LONG ? 1 : 0;
            kept += cells[start] >= LinearModel.LONG ? 0 : cells[start] + 1;
        }
        int width = LinearModel.width(classes);
        long[] dense = new long[longRows * width];
        short[] rest = new short[Math.max(1, kept)];
        int nextLong = 0;
        int nextShort = 0;
        for (int slot = 0; slot < table.length; slot += 2) {
            int start = table[slot + 1];
            if (table[slot] == 0) {
                continue;
            }
            if (cells[start] >= LinearModel.LONG) {
                widen(cells, start, dense, nextLong);
                table[slot + 1] = ~nextLong;
                nextLong += width;
            } else {
                System.arraycopy(cells, start, rest, nextShort, cells[start] + 1);
                table[slot + 1] = nextShort;
                nextShort += cells[start] + 1;
            }
        }
        return new LinearModel(table, rest, dense, classes);
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
