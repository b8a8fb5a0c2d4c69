package org.daybook.views.matrix;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Decision;
import org.daybook.shared.Query;

/**
 * The mentions behind a cell, grouped by event: newest event first, then by article.
 *
 * @param limit how many mentions are told at most; of an event for which there is no room, those recorded first
 */
public record CellEvidence(MatrixFilter filter, String actor, String recipient, int limit, AsOf asOf)
        implements Query<CellEvidence.Told> {

    /** Mentions that the desk reads at once: each has words in the record, and a cell may have very many. */
    public static final int FIRST = 200;

    /** The first ones as the record stands. */
    public CellEvidence(MatrixFilter filter, String actor, String recipient) {
        this(filter, actor, recipient, FIRST, AsOf.now());
    }

    /** What there is room for, and how many mentions there are altogether. */
    public record Told(List<Mention> mentions, int total) {}

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
