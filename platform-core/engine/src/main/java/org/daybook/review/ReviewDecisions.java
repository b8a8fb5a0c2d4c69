package org.daybook.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    static Ruling decide(FactCommand command, Review review) {
        return switch (review) {
            case Review.Unknown _ ->
                new Ruling.Refused("There is no fact " + command.factId() + " in the record. Reload the page.");
            case Review.Known known -> overtaken(command, known).orElseGet(() -> decide(command, known));
        };
    }

    /** Whoever decides on what is no longer so is told by whom; what one did oneself in between is no surprise. */
    private static Optional<Ruling> overtaken(FactCommand command, Review.Known review) {
        return review.deeds().stream()
                .skip(command.seen())
                .filter(deed -> !deed.analyst().equals(command.analyst()))
                .reduce((first, second) -> second)
                .map(deed -> new Ruling.Refused(
                        deed.analyst() + " " + deed.words() + " " + when(deed.at(), command.at()) + "; look again."));
    }

    private static String when(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(ZoneOffset.UTC);
        boolean today = then.toLocalDate().equals(now.atZone(ZoneOffset.UTC).toLocalDate());
        return "at " + CLOCK.format(then) + (today ? "" : " on " + DAY.format(then));
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
