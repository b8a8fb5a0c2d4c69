package org.daybook.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What analysts decided on facts; they stand in the fact's stream and outrank its extractor for ever. */
public sealed interface ReviewEvent extends DaybookEvent {

    String factId();

    String articleId();

    String analyst();

    Instant at();

    /** The reason may be "". */
    @StoredName("review.fact-accepted")
    record FactAccepted(String factId, String articleId, String analyst, Instant at, String reason)
            implements ReviewEvent {}

    /** The reason may be "". */
    @StoredName("review.fact-rejected")
    record FactRejected(String factId, String articleId, String analyst, Instant at, String reason)
            implements ReviewEvent {}

    @StoredName("review.fact-noted")
    record FactNoted(String factId, String articleId, String analyst, Instant at, String note) implements ReviewEvent {}

    /**
     * The last decision or note that still held was taken back.
     *
     * @param undone what was undone: accepted, rejected or noted
     * @param decision the decision that holds now: open, accepted or rejected
     * @param decidedBy analyst of the decision that holds now; null when it is open
     * @param note the note that holds now; "" when there is none
     */
    @StoredName("review.decision-undone")
    record DecisionUndone(
            String factId,
            String articleId,
            String analyst,
            Instant at,
            String undone,
            String decision,
            @Nullable String decidedBy,
            String note)
            implements ReviewEvent {}

    /**
     * What held for a fact of an earlier version of the article holds for this one, which says the same in the same words.
     *
     * @param fromFactId the earlier version's fact
     * @param fromArticleId the earlier version
     * @param decision open, accepted or rejected
     * @param decidedBy the analyst who decided; null when only a note was carried over
     * @param note the note that holds; "" when there is none
     */
    @StoredName("review.decision-carried-over")
    record DecisionCarriedOver(
            String factId,
            String articleId,
            String fromFactId,
            String fromArticleId,
            String decision,
            @Nullable String decidedBy,
            String note,
            Instant at)
            implements ReviewEvent {

        /** Daybook carries over; nobody decided anew. */
        @Override
        public String analyst() {
            return "Daybook";
        }
    }
}
