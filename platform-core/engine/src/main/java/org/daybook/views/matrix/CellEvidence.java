package org.daybook.views.matrix;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Decision;
import org.daybook.shared.Query;

/** The mentions behind a cell, grouped by event: newest event first, then by article. */
public record CellEvidence(MatrixFilter filter, String actor, String recipient, AsOf asOf)
        implements Query<List<CellEvidence.Mention>> {

    /** As the record stands. */
    public CellEvidence(MatrixFilter filter, String actor, String recipient) {
        this(filter, actor, recipient, AsOf.now());
    }

    /**
     * One mention.
     *
     * @param eventKey equal for mentions of one event
     * @param sentence the sentence, as written
     */
    public record Mention(
            String factId,
            String articleId,
            String eventKey,
            String type,
            String mode,
            String actors,
            String recipients,
            Optional<String> from,
            Optional<String> to,
            String modality,
            String attribution,
            String articleTitle,
            Optional<String> outlet,
            Optional<String> published,
            String sentence,
            Decision decision) {}
}
