package org.daybook.ingestion.reading;

import java.util.List;

/** What became of a document's bytes. */
public sealed interface ParsedDocument {

    String document();

    /** SHA-256 of the bytes as they came. */
    String fingerprint();

    /** Read; at least one article. */
    record Articles(String document, String fingerprint, List<FreshArticle> articles) implements ParsedDocument {}

    /** Not read; the reason says what to do. */
    record Unread(String document, String fingerprint, String reason) implements ParsedDocument {}
}
