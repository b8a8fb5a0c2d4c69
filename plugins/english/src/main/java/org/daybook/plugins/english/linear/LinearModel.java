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
    private static final int FILTER_BITS = 1;
    private static final int LANES = 16;

    /** Rows with so many cells are worth a place for each class. */
    private static final int LONG = 14;

    private static final int[] VALUES = new int[256];

    static {
        for (int code = 1; code < 128; code++) {
            VALUES[code] = code + code * code / 12;
            VALUES[256 - code] = -VALUES[code];
        }
    }

    private final int[] table;
    private final short[] cells;
    private final short[] wide;
    private final int width;
    private final int mask;

    /** A bit for each hash that is there: most features are not, and this says so from memory that stays near. */
    private final long[] known;

    private final int shift;

    private LinearModel(int[] table, short[] cells, short[] wide, int width) {
        this.table = table;
        this.cells = cells;
        this.wide = wide;
        this.width = width;
        this.mask = table.length / 2 - 1;
        int bits = Integer.numberOfTrailingZeros(table.length) + FILTER_BITS;
        this.known = new long[1 << (bits - 6)];
        this.shift = 32 - bits;
        for (int slot = 0; slot < table.length; slot += 2) {
            if (table[slot] != 0) {
                int bit = bit(table[slot]);
                known[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private int bit(int hash) {
        return (hash * 0x85EBCA6B) >>> shift;
    }

    @Override
    public int width(int classes) {
        return Math.max(classes, width);
    }

    /** Looks all rows up before it adds any, so that the memory's answers are waited for together. */
    @Override
    public void score(int[] features, int count, int[] scores, int[] rows) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int hash = features[i];
            int bit = bit(hash);
            if ((known[bit >>> 6] & (1L << bit)) != 0) {
                int slot = slot(hash, mask);
                while (table[2 * slot] != hash && table[2 * slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                rows[found] = table[2 * slot + 1];
                found += table[2 * slot] == hash ? 1 : 0;
            }
        }
        for (int i = 0; i < found; i++) {
            int start = rows[i];
            if (start < 0) {
                addWide(-start - 1, scores);
            } else {
                addRow(start, scores);
            }
        }
    }

    private void addWide(int start, int[] scores) {
        for (int i = 0; i < width; i++) {
            scores[i] += wide[start + i];
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
        return widened(table, cells);
    }

    /** Long rows become arrays with a place for each class, which a processor adds many at a time. */
    private static LinearModel widened(int[] table, short[] cells) {
        int classes = 0;
        int longRows = 0;
        int kept = 0;
        for (int start = 0; start < cells.length; start += cells[start] + 1) {
            for (int at = start + 1; at <= start + cells[start]; at++) {
                classes = Math.max(classes, ((cells[at] >> 8) & 0xFF) + 1);
            }
            longRows += cells[start] >= LONG ? 1 : 0;
            kept += cells[start] >= LONG ? 0 : cells[start] + 1;
        }
        int width = (classes + LANES - 1) / LANES * LANES;
        short[] wide = new short[longRows * width];
        short[] rest = new short[kept];
        int nextWide = 0;
        int nextRest = 0;
        for (int slot = 0; slot < table.length; slot += 2) {
            int start = table[slot + 1];
            if (table[slot] == 0) {
                continue;
            }
            if (cells[start] >= LONG) {
                for (int at = start + 1; at <= start + cells[start]; at++) {
                    wide[nextWide + ((cells[at] >> 8) & 0xFF)] = (short) VALUES[cells[at] & 0xFF];
                }
                table[slot + 1] = -nextWide - 1;
                nextWide += width;
            } else {
                System.arraycopy(cells, start, rest, nextRest, cells[start] + 1);
                table[slot + 1] = nextRest;
                nextRest += cells[start] + 1;
            }
        }
        return new LinearModel(table, rest, wide, width);
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
