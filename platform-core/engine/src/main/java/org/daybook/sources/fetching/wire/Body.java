package org.daybook.sources.fetching.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads and unpacks a body. It stops at the limit while unpacking, so that a zip bomb never unfolds. */
final class Body {

    /** What is asked for in Accept-Encoding. The client's own unpacking takes more kinds, by what is on the class path. */
    static final String PACKINGS = "gzip, deflate";

    private static final int ZLIB = 8;

    private Body() {}

    static byte[] read(@Nullable HttpEntity entity, int largest) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        String packing = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        if (packing.isBlank() && entity.getContentLength() > largest) {
            throw new TooLargeException(largest);
        }
        try (InputStream in = unpacked(packing.strip().toLowerCase(Locale.ROOT), new Undrained(entity.getContent()))) {
            byte[] body = in.readNBytes(largest);
            if (in.read() >= 0) {
                throw new TooLargeException(largest);
            }
            return body;
        }
    }

    private static InputStream unpacked(String packing, InputStream in) throws IOException {
        return switch (packing) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> inflated(new PushbackInputStream(in, 1));
            default -> throw new PackingException(packing);
        };
    }

    /** By the standard deflate comes in a zlib wrapping; some servers leave that out. */
    private static InputStream inflated(PushbackInputStream in) throws IOException {
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return new Inflating(in, (first & 0x0f) != ZLIB);
    }

    /** Closing would read all that is left, which may have no end; whoever has sent the request hangs up instead. */
    private static final class Undrained extends FilterInputStream {

        Undrained(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** Frees the memory outside the heap, which InflaterInputStream does only for an inflater of its own. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream in, boolean bare) {
            super(in, new Inflater(bare));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
