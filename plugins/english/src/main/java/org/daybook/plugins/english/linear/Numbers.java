package org.daybook.plugins.english.linear;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Whole numbers in as few bytes as they need. */
final class Numbers {
    private Numbers() {}

    static void write(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int read(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = in.get() & 0xFF;
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while ((next & 0x80) != 0);
        return value;
    }
}
