package org.daybook.review;

import java.util.List;
import java.util.Locale;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.NoteFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Decision;

/** What analysts may decide, and what follows. */
final class ReviewDecisions {

    static Ruling decide(FactCommand command, Review review) {
        return switch (review) {
            case Review.Unknown _ ->
                new Ruling.Refused("There is no fact " + command.factId() + " in the record. Reload the page.");
            case Review.Known known -> decide(command, known);
        };
    }

    private static Ruling decide(FactCommand command, Review.Known review) {
        Review.Step now = review.now();
        return switch (command) {
            case AcceptFact accept ->
                unless(
                        now.decision() == Decision.ACCEPTED,
                        new FactAccepted(
                                review.factId(), review.articleId(), accept.analyst(), accept.at(), accept.reason()));
            case RejectFact reject ->
                unless(
                        now.decision() == Decision.REJECTED,
                        new FactRejected(
                                review.factId(), review.articleId(), reject.analyst(), reject.at(), reject.reason()));
            case NoteFact note ->
                unless(
                        now.note().equals(note.note().strip()),
                        new FactNoted(
                                review.factId(),
                                review.articleId(),
                                note.analyst(),
                                note.at(),
                                note.note().strip()));
            case UndoDecision undo -> undo(undo, review);
        };
    }

    private static Ruling undo(UndoDecision undo, Review.Known review) {
        if (review.steps().isEmpty()) {
            return new Ruling.Refused("There is nothing to undo: no decision and no note on this fact holds.");
        }
        Review.Step before = review.withoutLast().now();
        return new Ruling.Granted(List.of(new DecisionUndone(
                review.factId(),
                review.articleId(),
                undo.analyst(),
                undo.at(),
                review.now().done(),
                before.decision().name().toLowerCase(Locale.ROOT),
                before.decidedBy(),
                before.note())));
    }

    private static Ruling unless(boolean already, ReviewEvent event) {
        return new Ruling.Granted(already ? List.of() : List.of(event));
    }

    private ReviewDecisions() {}
}
