package org.daybook.history.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says of a key that it was surely never added, or that it may have been (Bloom 1970), wrong about it in fewer than one
 * of a hundred. It grows with what is added: when a part is full, one of twice its size is begun (Almeida et al. 2007).
 * The parts are files without a name, mapped into memory: they take nothing of the heap, and end with the process.
 */
final class KeyFilter implements AutoCloseable {

    private static final int FIRST_PART = 1 << 20;

    private static final int BYTES_AT_ONCE = 1 << 16;

    private final Arena arena = Arena.ofShared();
    private final List<Part> parts = new ArrayList<>();

    /** Throws an {@link UncheckedIOException} when there is no room for a file. */
    void add(String key) {
        if (parts.isEmpty()) {
            parts.add(new Part(FIRST_PART, arena));
        } else if (parts.getLast().room == 0) {
            parts.add(new Part(2 * parts.getLast().keys, arena));
        }
        parts.getLast().add(hash(key));
    }

    boolean mayHoldAny(Set<String> keys) {
        if (!parts.isEmpty()) {
            for (String key : keys) {
                if (mayHold(hash(key))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHold(long hash) {
        for (Part part : parts) {
            if (part.mayHold(hash)) {
                return true;
            }
        }
        return false;
    }

    private static long hash(String key) {
        // the key keeps its own hash, which the maps ask for as well
        long hash = key.hashCode() * 0x9e3779b97f4a7c15L;
        return (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    }

    /** May be called again; nothing else may afterwards. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    private static MemorySegment mapped(long bytes, Arena arena) {
        try {
            Path file = Files.createTempFile("daybook-rebuild-", ".keys");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                // a file with holes would find the disk full when it is too late to say so
                ByteBuffer zeros = ByteBuffer.allocate(BYTES_AT_ONCE);
                while (channel.size() < bytes) {
                    channel.write(zeros.clear());
                }
                return channel.map(MapMode.READ_WRITE, 0, bytes, arena);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(
                    "A rebuild notes in a file which rows it has let out of memory, and could not write it in "
                            + System.getProperty("java.io.tmpdir") + ": " + full.getMessage(),
                    full);
        }
    }

    /** A fixed number of keys, which is a power of two. All bits of a key lie in one line of the processor's cache. */
    private static final class Part {

        private static final int BITS_A_KEY = 16;
        private static final int PROBES = 5;
        private static final int BITS_OF_LINE = 9;
        private static final int LINE = 1 << BITS_OF_LINE;

        private final int keys;
        private final long lines;
        private final MemorySegment bits;
        private int room;

        Part(int keys, Arena arena) {
            this.keys = keys;
            this.lines = (long) keys * BITS_A_KEY / LINE;
            this.bits = mapped(lines * LINE / Byte.SIZE, arena);
            this.room = keys;
        }

        void add(long hash) {
            room--;
            long line = line(hash);
            for (int probe = 0; probe < PROBES; probe++) {
                int bit = bit(hash, probe);
                long at = word(line, bit);
                bits.set(ValueLayout.JAVA_LONG, at, bits.get(ValueLayout.JAVA_LONG, at) | 1L << bit);
            }
        }

        boolean mayHold(long hash) {
            long line = line(hash);
            for (int probe = 0; probe < PROBES; probe++) {
                int bit = bit(hash, probe);
                if ((bits.get(ValueLayout.JAVA_LONG, word(line, bit)) & 1L << bit) == 0) {
                    return false;
                }
            }
            return true;
        }

        /** Where it begins, in bytes. */
        private long line(long hash) {
            return (hash & lines - 1) * (LINE / Byte.SIZE);
        }

        private static long word(long line, int bit) {
            return line + (long) Long.BYTES * (bit / Long.SIZE);
        }

        private static int bit(long hash, int probe) {
            return (int) (hash >>> (Long.SIZE - BITS_OF_LINE * (probe + 1))) & (LINE - 1);
        }
    }
}
