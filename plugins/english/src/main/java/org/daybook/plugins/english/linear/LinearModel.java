package org.daybook.plugins.english.linear;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Pruned weights of one byte each: an open-addressing table from the hash of a feature to its row, rows of cells of
 * which the high byte is the class and the low byte a code for the weight: codes lie close near 0 and wide far from it,
 * because a perceptron's weights are mostly small and a few are very large. A row's first cell is its length.
 *
 * <p>Long rows have a place for each class instead, three places to a long. Adding such longs adds all three sums at
 * once; a negative sum borrows from the place above, which is given back when the places are read. Sums stay exact: a
 * place holds a million either way, and no weight is above 1,471.
 */
public final class LinearModel implements Weights {
    private static final int FILTER_BITS = 1;
    static final int LANES = 3;
    static final int LANE_BITS = 21;

    /** Rows with so many cells are worth a place for each class. */
    static final int LONG = 14;

    /** The weight of each code. */
    static final int[] VALUES = new int[256];

    static {
        for (int code = 1; code < 128; code++) {
            VALUES[code] = code + code * code / 12;
            VALUES[256 - code] = -VALUES[code];
        }
    }

    /** A hash and where its row begins, by turns; of a long row that number's complement. */
    private final int[] table;

    private final short[] cells;
    private final long[] dense;
    private final int classes;
    private final int width;
    private final int mask;

    /** A bit for each hash that is there: many features are not, and this says so from memory that stays near. */
    private final long[] known;

    private final int shift;

    LinearModel(int[] table, short[] cells, long[] dense, int classes) {
        this.table = table;
        this.cells = cells;
        this.dense = dense;
        this.classes = classes;
        this.width = width(classes);
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

    static int width(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    private int bit(int hash) {
        return (hash * 0x85EBCA6B) >>> shift;
    }

    /**
     * The weights do not fit in near memory, so each step asks for all it needs without a branch on the answer: then
     * the answers are waited for together.
     */
    @Override
    public void score(Features features, int[] scores) {
        Features.Room room = features.room(width);
        int candidates = filter(features, room.rows);
        touch(room, candidates);
        look(room, candidates, features.count());
        addLong(room);
        unpack(room.sums, scores);
        for (int i = features.count(); i < room.shortEnd; i++) {
            addShort(room.rows[i], scores);
        }
    }

    private int filter(Features features, int[] rows) {
        int[] hashes = features.hashes();
        int count = features.count();
        int candidates = 0;
        for (int i = 0; i < count; i++) {
            int hash = hashes[i];
            int bit = bit(hash);
            rows[candidates] = hash;
            candidates += (int) (known[bit >>> 6] >>> bit) & 1;
        }
        return candidates;
    }

    private void touch(Features.Room room, int candidates) {
        int touched = 0;
        for (int i = 0; i < candidates; i++) {
            touched += table[2 * slot(room.rows[i], mask)];
        }
        room.touched = touched;
    }

    /** Puts the beginnings of long rows first, those of short rows from {@code half} on. */
    private void look(Features.Room room, int candidates, int half) {
        int[] rows = room.rows;
        int longRows = 0;
        int shortRows = half;
        int touched = 0;
        for (int i = 0; i < candidates; i++) {
            int hash = rows[i];
            int slot = slot(hash, mask);
            while (table[2 * slot] != hash && table[2 * slot] != 0) {
                slot = (slot + 1) & mask;
            }
            int start = table[2 * slot + 1];
            int hit = table[2 * slot] == hash ? 1 : 0;
            int isLong = start >>> 31;
            rows[longRows] = ~start;
            longRows += hit & isLong;
            rows[shortRows] = start;
            shortRows += hit & ~isLong;
            touched += cells[start & ~(start >> 31)];
        }
        room.longEnd = longRows;
        room.shortEnd = shortRows;
        room.touched += touched;
    }

    private void addLong(Features.Room room) {
        int[] rows = room.rows;
        long[] sums = room.sums;
        Arrays.fill(sums, 0, width, 0);
        int i = 0;
        for (; i + 3 < room.longEnd; i += 4) {
            addLong(sums, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < room.longEnd; i++) {
            for (int at = 0; at < width; at++) {
                sums[at] += dense[rows[i] + at];
            }
        }
    }

    private void addLong(long[] sums, int a, int b, int c, int d) {
        for (int at = 0; at < width; at++) {
            sums[at] += dense[a + at] + dense[b + at] + dense[c + at] + dense[d + at];
        }
    }

    private void unpack(long[] sums, int[] scores) {
        int clazz = 0;
        for (int at = 0; at < width; at++) {
            long rest = sums[at];
            for (int lane = 0; lane < LANES && clazz < classes; lane++) {
                int sum = (int) (rest << (64 - LANE_BITS) >> (64 - LANE_BITS));
                scores[clazz++] += sum;
                rest = (rest - sum) >> LANE_BITS;
            }
        }
    }

    private void addShort(int start, int[] scores) {
        int end = start + cells[start];
        for (int at = start + 1; at <= end; at++) {
            short cell = cells[at];
            scores[(cell >> 8) & 0xFF] += VALUES[cell & 0xFF];
        }
    }

    static int slot(int hash, int mask) {
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
        return LinearModelReader.read(in);
    }
}
