package org.daybook.plugins.english.training;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.linear.LinearModel;
import org.daybook.plugins.english.linear.Weights;

/** An averaged perceptron. Weights are whole numbers until they are averaged, so that training repeats exactly. */
final class Perceptron implements Weights {
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int used;
    private int step = 1;

    /** The weights of one feature. */
    private static final class Row {
        private byte[] classes = new byte[2];
        private int[] weights = new int[2];
        private int[] stamps = new int[2];
        private long[] totals = new long[2];
        private int size;
        private int updates;

        private void add(int clazz, int delta, int step) {
            updates++;
            int at = 0;
            while (at < size && (classes[at] & 0xFF) != clazz) {
                at++;
            }
            if (at == size) {
                grow();
                classes[at] = (byte) clazz;
                size++;
            }
            totals[at] += (long) weights[at] * (step - stamps[at]);
            stamps[at] = step;
            weights[at] += delta;
        }

        private void grow() {
            if (size == classes.length) {
                classes = Arrays.copyOf(classes, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
                stamps = Arrays.copyOf(stamps, size * 2);
                totals = Arrays.copyOf(totals, size * 2);
            }
        }
    }

    @Override
    public void score(Features features, int[] scores) {
        for (int i = 0; i < features.count(); i++) {
            Row row = rows[slot(features.hashes()[i])];
            if (row != null) {
                for (int at = 0; at < row.size; at++) {
                    scores[row.classes[at] & 0xFF] += row.weights[at];
                }
            }
        }
    }

    /** Counts a decision, right or wrong; averages are over decisions. */
    void next() {
        step++;
    }

    /** Forgets the weights but not their averages: several short lives in a different order err less than a long one. */
    void restart() {
        for (Row row : rows) {
            if (row != null) {
                for (int at = 0; at < row.size; at++) {
                    row.totals[at] += (long) row.weights[at] * (step - row.stamps[at]);
                    row.weights[at] = 0;
                    row.stamps[at] = step;
                }
            }
        }
    }

    void update(int[] features, int count, int right, int wrong) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (rows[slot] == null) {
                if (used * 2 >= keys.length) {
                    enlarge();
                    slot = slot(features[i]);
                }
                keys[slot] = features[i];
                rows[slot] = new Row();
                used++;
            }
            rows[slot].add(right, 1, step);
            rows[slot].add(wrong, -1, step);
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B1) >>> 7 & mask;
        while (rows[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void enlarge() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /**
     * Writes the averages, each coded in one byte.
     *
     * @param scale how many units of a score an average of 1 becomes
     * @param updates features that changed less often are left out
     */
    void write(DataOutput out, double scale, int updates) throws IOException {
        int[] order = IntStream.range(0, rows.length)
                .filter(i -> rows[i] != null && rows[i].updates >= updates && cells(rows[i], scale).length > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> keys[i] ^ Integer.MIN_VALUE))
                .mapToInt(i -> i)
                .toArray();
        int[] hashes = Arrays.stream(order).map(i -> keys[i]).toArray();
        short[][] cells =
                Arrays.stream(order).mapToObj(i -> cells(rows[i], scale)).toArray(short[][]::new);
        LinearModel.write(out, hashes, cells);
    }

    private short[] cells(Row row, double scale) {
        short[] cells = new short[row.size];
        int count = 0;
        for (int at = 0; at < row.size; at++) {
            double average = (row.totals[at] + (double) row.weights[at] * (step - row.stamps[at])) / step;
            int rounded = LinearModel.code(average * scale);
            if (rounded != 0) {
                cells[count++] = (short) ((row.classes[at] << 8) | (rounded & 0xFF));
            }
        }
        Arrays.sort(cells, 0, count);
        return Arrays.copyOf(cells, count);
    }
}
