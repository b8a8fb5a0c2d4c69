package org.daybook.ingestion.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Names made from content: the same bytes have the same name on every machine. */
public final class Fingerprint {

    private static final int ID_LENGTH = 32;

    private Fingerprint() {}

    /** SHA-256 in lower-case hexadecimal. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    /** An article's id: of the document's fingerprint and, inside a feed or archive, of the entry. */
    static String ofArticle(String fingerprint, Optional<String> entry) {
        return id("article", fingerprint, entry.orElse(""));
    }

    /** A short id of some words; the unit separator keeps "ab","c" from "a","bc". */
    static String id(String... parts) {
        String joined = String.join("\u001f", parts);
        return of(joined.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
