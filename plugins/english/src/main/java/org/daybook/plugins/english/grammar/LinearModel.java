package org.daybook.plugins.english.grammar;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Pruned weights of one byte each: an open-addressing table from the hash of a feature to its row, rows of cells of
 * which the high byte is the class and the low byte the weight. A row's first cell is its length.
 */
public final class LinearModel implements Weights {
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
            scores[(cell >> 8) & 0xFF] += (byte) cell;
        }
    }

    private static int slot(int hash, int mask) {
        return (hash * 0x9E3779B1) >>> 7 & mask;
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
            writeNumber(out, hashes[i] - last);
            last = hashes[i];
            writeNumber(out, rows[i].length);
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

    static LinearModel read(DataInput in) throws IOException {
        int features = in.readInt();
        short[] cells = new short[in.readInt()];
        int size = Integer.highestOneBit(Math.max(features, 16) * 2 - 1) * 2;
        int[] table = new int[size * 2];
        int hash = 0;
        int start = 0;
        for (int i = 0; i < features; i++) {
            hash += readNumber(in);
            int slot = slot(hash, size - 1);
            while (table[2 * slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            table[2 * slot] = hash;
            table[2 * slot + 1] = start;
            cells[start] = (short) readNumber(in);
            start += cells[start] + 1;
        }
        readCells(in, cells, 8);
        readCells(in, cells, 0);
        return new LinearModel(table, cells);
    }

    private static void readCells(DataInput in, short[] cells, int shift) throws IOException {
        int at = 0;
        while (at < cells.length) {
            int end = at + cells[at];
            while (at < end) {
                at++;
                cells[at] |= (short) (in.readUnsignedByte() << shift);
            }
            at++;
        }
    }

    private static void writeNumber(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInput in) throws IOException {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while ((next & 0x80) != 0);
        return value;
    }
}
