package org.daybook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.daybook.events.DaybookEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.NoteFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Decision;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private Review review = Review.evolve(new Review.Unknown(), meeting());

    @Test
    void aFactIsOpenUntilSomebodyDecides() {
        assertThat(now()).isEqualTo(Review.Step.NONE);
    }

    @Test
    void acceptingIsRecordedOnce() {
        assertThat(given(accept("anna"))).hasSize(1);
        assertThat(given(accept("ben"))).isEmpty();
        assertThat(now().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(now().decidedBy()).isEqualTo("anna");
    }

    @Test
    void aRejectedFactCanBeAcceptedAndTheLastDecisionHolds() {
        given(reject("ben"));
        given(accept("anna"));

        assertThat(now().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(now().decidedBy()).isEqualTo("anna");
    }

    @Test
    void undoingTellsWhatHoldsAgain() {
        given(accept("anna"));
        given(note("Seen twice."));
        given(reject("ben"));

        assertThat(given(undo()))
                .containsExactly(new ReviewEvent.DecisionUndone(
                        "f1", "a1", "carl", Story.NOON, "rejected", "accepted", "anna", "Seen twice."));
        assertThat(given(undo()))
                .containsExactly(new ReviewEvent.DecisionUndone(
                        "f1", "a1", "carl", Story.NOON, "noted", "accepted", "anna", ""));
        assertThat(given(undo()))
                .containsExactly(
                        new ReviewEvent.DecisionUndone("f1", "a1", "carl", Story.NOON, "accepted", "open", null, ""));
    }

    @Test
    void thereIsNothingToUndoOnAnOpenFact() {
        given(accept("anna"));
        given(undo());

        assertThat(ReviewDecisions.decide(undo(), review))
                .isEqualTo(new Ruling.Refused("There is nothing to undo: no decision and no note on this fact holds."));
    }

    @Test
    void aNoteThatStandsThereAlreadyIsNotRecordedAgain() {
        assertThat(given(note(" Seen twice. "))).hasSize(1);
        assertThat(given(note("Seen twice."))).isEmpty();
        assertThat(given(note(""))).hasSize(1);
        assertThat(now().note()).isEmpty();
    }

    @Test
    void aFactThatIsNotOnRecordCannotBeDecidedOn() {
        assertThat(ReviewDecisions.decide(accept("anna"), new Review.Unknown()))
                .isEqualTo(new Ruling.Refused("There is no fact f1 in the record. Reload the page."));
    }

    @Test
    void whoeverHasNotSeenWhatSomebodyElseDecidedIsToldWhoDidWhatAndWhen() {
        given(reject("bea"));

        String told = "bea rejected this at 12:00 UTC; look again.";
        assertThat(ReviewDecisions.decide(new AcceptFact("f1", "anna", Story.NOON, "", 0), review))
                .isEqualTo(new Ruling.Refused(told));
        assertThat(ReviewDecisions.decide(new RejectFact("f1", "anna", Story.NOON, "", 0), review))
                .isEqualTo(new Ruling.Refused(told));
        assertThat(ReviewDecisions.decide(new NoteFact("f1", "anna", Story.NOON, "Hm.", 0), review))
                .isEqualTo(new Ruling.Refused(told));
        assertThat(ReviewDecisions.decide(new UndoDecision("f1", "anna", Story.NOON, 0), review))
                .isEqualTo(new Ruling.Refused(told));
        assertThat(given(new AcceptFact("f1", "anna", Story.NOON, "", 1))).hasSize(1);
    }

    @Test
    void whatWasDecidedAndUndoneInBetweenIsToldAsWell() {
        given(reject("bea"));
        given(undo());

        assertThat(ReviewDecisions.decide(
                        new AcceptFact("f1", "anna", Story.NOON.plus(Duration.ofDays(1)), "", 0), review))
                .isEqualTo(new Ruling.Refused(
                        "carl took back a decision or note on this at 12:00 UTC on 3 Jul 2025; look again."));
    }

    @Test
    void whatOneDidOneselfInBetweenIsNoSurprise() {
        given(new AcceptFact("f1", "anna", Story.NOON, "", 0));

        assertThat(given(new AcceptFact("f1", "anna", Story.NOON, "", 0))).isEmpty();
        assertThat(given(new UndoDecision("f1", "anna", Story.NOON, 0))).hasSize(1);
    }

    @Test
    void whatHoldsAfterUndoingIsWhatHeldBeforeWhateverWasDecided() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            steps(random, random.nextInt(6));
            Review before = review;
            int steps = steps(random, 1 + random.nextInt(8));
            for (int i = 0; i < steps; i++) {
                given(undo());
            }
            assertThat(((Review.Known) review).steps()).as("seed %d", seed).isEqualTo(((Review.Known) before).steps());
        }
    }

    private int steps(Random random, int wanted) {
        int recorded = 0;
        while (recorded < wanted) {
            recorded += switch (random.nextInt(3)) {
                case 0 -> given(accept("anna")).size();
                case 1 -> given(reject("ben")).size();
                default -> given(note("Note " + random.nextInt(3))).size();
            };
        }
        return recorded;
    }

    /** Decides, and lets happen what follows. */
    private List<ReviewEvent> given(FactCommand command) {
        return switch (ReviewDecisions.decide(command, review)) {
            case Ruling.Granted granted -> {
                granted.events().forEach(event -> review = Review.evolve(review, event));
                yield granted.events();
            }
            case Ruling.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private Review.Step now() {
        return ((Review.Known) review).now();
    }

    private static DaybookEvent meeting() {
        return new Story()
                .quotation(Story.on("f1", "a1", null), Story.HALE)
                .events()
                .getFirst()
                .event();
    }

    private static FactCommand accept(String analyst) {
        return new AcceptFact("f1", analyst, Story.NOON, "");
    }

    private static FactCommand reject(String analyst) {
        return new RejectFact("f1", analyst, Story.NOON, "");
    }

    private static FactCommand note(String note) {
        return new NoteFact("f1", "anna", Story.NOON, note);
    }

    private static FactCommand undo() {
        return new UndoDecision("f1", "carl", Story.NOON);
    }
}
