package org.daybook.ingestion.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.daybook.plugin.document.RawDocument;

/** Takes the gzip wrapping off a document, within limits. */
public final class Unpacking {

    private static final int UNPACKED_BYTES = 64 << 20;

    private Unpacking() {}

    public static boolean isPacked(byte[] content) {
        return content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
    }

    /** Empty when it is cut short, damaged or unpacks to too much. */
    public static Optional<RawDocument> unpack(RawDocument document) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(document.content()))) {
            byte[] content = in.readNBytes(UNPACKED_BYTES + 1);
            if (content.length > UNPACKED_BYTES) {
                return Optional.empty();
            }
            String name = document.name();
            return Optional.of(new RawDocument(
                    name.endsWith(".gz") && name.length() > 3 ? name.substring(0, name.length() - 3) : name,
                    content,
                    Optional.empty(),
                    document.url(),
                    document.title(),
                    document.outlet(),
                    document.published()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
