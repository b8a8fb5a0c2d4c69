package org.daybook.plugins.english.linear;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Pruned weights of one byte each. A feature's hash is spread over a number of its own, whose high bits name a bucket and
 * whose low bits tell the bucket's rows apart. A row is its cells, of which the high byte is the class and the low byte a
 * code for the weight: codes lie close near 0 and wide far from it, because a perceptron's weights are mostly small and a
 * few are very large.
 *
 * <p>Long rows have a place for each class instead, three places to a long. Adding such longs adds all three sums at
 * once; a negative sum borrows from the place above, which is given back when the places are read. Sums stay exact: a
 * place holds a million either way, and no weight is above 1,471.
 */
public final class LinearModel implements Weights {
    static final int LANES = 3;
    static final int LANE_BITS = 21;

    /** Rows with so many cells are worth a place for each class. */
    static final int LONG = 14;

    /** A bucket holds a bit for each of its rows below where they begin, which tells most of what is not there at once. */
    static final int SIGNS = 8;

    /** Keys are told apart by their low half, so that buckets must tell apart the high one. */
    static final int FEWEST_BUCKET_BITS = 16;

    /** Before the cells of a row stand its key and these: how many there are, whether it is long, the bucket's last. */
    static final int LENGTH = 0xFF;

    static final int LONG_ROW = 0x100;
    static final int LAST_ROW = 0x200;
    static final int HEADER = 2;

    /** The weight of each code. */
    static final int[] VALUES = new int[256];

    static {
        for (int code = 1; code < 128; code++) {
            VALUES[code] = code + code * code / 12;
            VALUES[256 - code] = -VALUES[code];
        }
    }

    private final int[] buckets;
    private final short[] rows;
    private final long[] dense;
    private final int classes;
    private final int width;
    private final int shift;

    LinearModel(int[] buckets, short[] rows, long[] dense, int classes) {
        this.buckets = buckets;
        this.rows = rows;
        this.dense = dense;
        this.classes = classes;
        this.width = width(classes);
        this.shift = 32 - Integer.numberOfTrailingZeros(buckets.length);
    }

    static int width(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    static int key(int hash) {
        return hash * 0x9E3779B1;
    }

    static int sign(int key) {
        return key & (SIGNS - 1);
    }

    /**
     * The weights do not fit in near memory, so each step asks for all it needs without a branch on the answer: then
     * the answers are waited for together.
     */
    @Override
    public void score(Features features, int[] scores) {
        Features.Room room = features.room(width);
        int candidates = find(features, room);
        touch(room, candidates);
        look(room, candidates);
        addLong(room);
        unpack(room.sums, scores);
        addShort(room, scores);
    }

    private int find(Features features, Features.Room room) {
        int[] hashes = features.hashes();
        int count = features.count();
        int candidates = 0;
        for (int i = 0; i < count; i++) {
            int key = key(hashes[i]);
            int bucket = buckets[key >>> shift];
            room.keys[candidates] = key;
            room.rows[candidates] = bucket >>> SIGNS;
            candidates += bucket >>> sign(key) & 1;
        }
        return candidates;
    }

    private void touch(Features.Room room, int candidates) {
        int touched = 0;
        for (int i = 0; i < candidates; i++) {
            touched += rows[room.rows[i]];
        }
        room.touched = touched;
    }

    /** Where the long rows are goes to the one list, where the short ones are to the other, which are read no more by then. */
    private void look(Features.Room room, int candidates) {
        int longRows = 0;
        int shortRows = 0;
        for (int i = 0; i < candidates; i++) {
            short key = (short) room.keys[i];
            int at = room.rows[i];
            int header = rows[at + 1];
            while (rows[at] != key && (header & LAST_ROW) == 0) {
                at += HEADER + (header & LENGTH);
                header = rows[at + 1];
            }
            int hit = rows[at] == key ? 1 : 0;
            int isLong = header >>> 8 & 1;
            room.rows[longRows] = rows[at + HEADER] << 16 | (rows[at + HEADER + 1] & 0xFFFF);
            longRows += hit & isLong;
            room.keys[shortRows] = at;
            shortRows += hit & ~isLong;
        }
        room.longEnd = longRows;
        room.shortEnd = shortRows;
    }

    private void addLong(Features.Room room) {
        int[] starts = room.rows;
        long[] sums = room.sums;
        Arrays.fill(sums, 0, width, 0);
        int i = 0;
        for (; i + 3 < room.longEnd; i += 4) {
            addLong(sums, starts[i], starts[i + 1], starts[i + 2], starts[i + 3]);
        }
        for (; i < room.longEnd; i++) {
            for (int at = 0; at < width; at++) {
                sums[at] += dense[starts[i] + at];
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

    private void addShort(Features.Room room, int[] scores) {
        for (int i = 0; i < room.shortEnd; i++) {
            int start = room.keys[i] + HEADER;
            int end = start + (rows[start - 1] & LENGTH);
            for (int at = start; at < end; at++) {
                short cell = rows[at];
                scores[(cell >> 8) & 0xFF] += VALUES[cell & 0xFF];
            }
        }
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
