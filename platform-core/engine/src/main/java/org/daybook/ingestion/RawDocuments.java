package org.daybook.ingestion;

import java.util.Optional;

/** Documents as they came, named by the SHA-256 of their bytes. Nothing is ever replaced or removed. */
public interface RawDocuments {

    /** Keeps the bytes; a second time is a no-op. Returns the SHA-256 in lower-case hexadecimal. */
    String keep(byte[] content);

    Optional<byte[]> find(String sha256);
}
