package org.daybook.ingestion.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.daybook.plugin.document.ParsedArticle;

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

    /** An article's id: of the document's fingerprint and, inside an archive, of its number there. */
    static String ofArticle(String fingerprint, Optional<String> number) {
        return id("article", fingerprint, number.orElse(""));
    }

    /** The id of a feed's entry: of what stands in it. The feed around it is another one every hour. */
    static String ofEntry(String guid, ParsedArticle entry) {
        return id("entry", guid, entry.url().orElse(""), entry.title(), entry.text());
    }

    /** A short id of some words; the unit separator keeps "ab","c" from "a","bc". */
    static String id(String... parts) {
        String joined = String.join("\u001f", parts);
        return of(joined.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
