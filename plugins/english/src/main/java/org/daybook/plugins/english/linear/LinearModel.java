package org.daybook.plugins.english.linear;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Pruned weights of one byte each: an open-addressing table from the hash of a feature to its row, rows of cells of
 * which the high byte is the class and the low byte a code for the weight: codes lie close near 0 and wide far from it,
 * because a perceptron's weights are mostly small and a few are very large. A row's first cell is its length.
 */
public final class LinearModel implements Weights {
    private static final int[] VALUES = new int[256];

    static {
        for (int code = 1; code < 128; code++) {
            VALUES[code] = code + code * code / 12;
            VALUES[256 - code] = -VALUES[code];
        }
    }

    private final int[] table;
    private final short[] cells;
    private final int mask;

    private LinearModel(int[] table, short[] cells) {
        this.table = table;
        this.cells = cells;
        this.mask = table.length / 2 - 1;
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int hash = features[i];
            int slot = slot(hash, mask);
            while (table[2 * slot] != 0) {
                if (table[2 * slot] == hash) {
                    addRow(table[2 * slot + 1], scores);
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
    }

    private void addRow(int start, int[] scores) {
        int end = start + cells[start];
        for (int at = start + 1; at <= end; at++) {
            short cell = cells[at];
            scores[(cell >> 8) & 0xFF] += VALUES[cell & 0xFF];
        }
    }

    private static int slot(int hash, int mask) {
        return (hash * 0x9E3779B1) >>> 7 & mask;
    }

    /** The code whose weight is nearest; 0 when that is none. */
    public static int code(double weight) {
        int code = 0;
        double size = Math.abs(weight);
        while (code < 127 && size > (VALUES[code] + VALUES[code + 1]) / 2.0) {
            code++;
        }
        return weight < 0 ? -code : code;
    }

    /** Rows sorted by the unsigned hash of their feature; each row is its cells. */
    public static void write(DataOutput out, int[] hashes, short[][] rows) throws IOException {
        int cells = 0;
        for (short[] row : rows) {
            cells += row.length + 1;
        }
        out.writeInt(hashes.length);
        out.writeInt(cells);
        int last = 0;
        for (int i = 0; i < hashes.length; i++) {
            Numbers.write(out, hashes[i] - last);
            last = hashes[i];
            Numbers.write(out, rows[i].length);
        }
        for (short[] row : rows) {
            for (short cell : row) {
                out.writeByte(cell >> 8);
            }
        }
        for (short[] row : rows) {
            for (short cell : row) {
                out.writeByte(cell);
            }
        }
    }

    public static LinearModel read(ByteBuffer in) {
        int features = in.getInt();
        short[] cells = new short[in.getInt()];
        int size = Integer.highestOneBit(Math.max(features, 16) * 2 - 1) * 2;
        int[] table = new int[size * 2];
        int hash = 0;
        int start = 0;
        for (int i = 0; i < features; i++) {
            hash += Numbers.read(in);
            int slot = slot(hash, size - 1);
            while (table[2 * slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            table[2 * slot] = hash;
            table[2 * slot + 1] = start;
            cells[start] = (short) Numbers.read(in);
            start += cells[start] + 1;
        }
        readCells(in, cells, 8);
        readCells(in, cells, 0);
        return new LinearModel(table, cells);
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
