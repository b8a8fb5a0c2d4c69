package org.daybook.ingestion;

import java.util.List;

/** What became of a document that was handed over. */
public sealed interface IntakeAnswer {

    String document();

    /** Recorded. The problems are plugins that failed on it; the facts of the others are there. */
    record Ingested(String document, List<String> articleIds, int facts, List<String> problems)
            implements IntakeAnswer {}

    /** The very same bytes were recorded before; nothing was written. */
    record AlreadyKnown(String document, List<String> articleIds) implements IntakeAnswer {}

    /** Not read; the reason says what to do. The bytes are kept. */
    record Refused(String document, String reason) implements IntakeAnswer {}
}
