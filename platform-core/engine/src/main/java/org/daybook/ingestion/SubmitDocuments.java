package org.daybook.ingestion;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.Command;

/**
 * Hands over documents, to be read in the background; answered with {@code Started}. What they were and what became of
 * each stands in the work's messages and in the articles view.
 */
public record SubmitDocuments(List<Document> documents, String analyst) implements Command {

    /**
     * A document with what is known of it.
     *
     * @param name file name, or a name for pasted text
     * @param content the bytes as they came
     * @param published ISO date
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Document(
            String name,
            byte[] content,
            Optional<String> mediaType,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> published) {

        public static Document of(String name, byte[] content) {
            return new Document(
                    name,
                    content,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
