package org.daybook.ingestion;

import java.util.List;

/** What became of a document that was handed over. */
public sealed interface IntakeAnswer {

    String document();

    /** What somebody who handed it over should be told, in words; nothing when all went well. */
    default List<String> messages() {
        return switch (this) {
            case Ingested it ->
                it.problems().stream()
                        .map(problem -> document() + ": " + problem)
                        .toList();
            case AlreadyKnown _ -> List.of(document() + ": already there, nothing was changed.");
            case Refused it -> List.of(document() + ": " + it.reason());
        };
    }

    /** Recorded. The problems are plugins that failed on it; the facts of the others are there. */
    record Ingested(String document, List<String> articleIds, int facts, List<String> problems)
            implements IntakeAnswer {}

    /** The very same bytes were recorded before; nothing was written. */
    record AlreadyKnown(String document, List<String> articleIds) implements IntakeAnswer {}

    /** Not read; the reason says what to do. The bytes are kept. */
    record Refused(String document, String reason) implements IntakeAnswer {}
}
