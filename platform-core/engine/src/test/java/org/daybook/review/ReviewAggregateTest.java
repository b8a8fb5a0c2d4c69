package org.daybook.review;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.daybook.events.DaybookEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.NoteFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Outcome;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class ReviewAggregateTest {

    private static final DaybookEvent MEETING = new Story()
            .quotation(Story.on("f1", "a1", null), Story.HALE)
            .events()
            .getFirst()
            .event();
    private static final FactAccepted ACCEPTED = new FactAccepted("f1", "a1", "anna", Story.NOON, "two outlets");
    private static final FactRejected REJECTED = new FactRejected("f1", "a1", "ben", Story.NOON, "");

    private final FixtureConfiguration<ReviewAggregate> fixture = new AggregateTestFixture<>(ReviewAggregate.class)
            .registerCommandTargetResolver(ReviewAggregateTest::factOf);

    @Test
    void aRecordedFactCanBeAccepted() {
        fixture.given(MEETING)
                .when(new AcceptFact("f1", "anna", Story.NOON, "two outlets"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(ACCEPTED)
                .expectResultMessagePayload(new Outcome.Done());
    }

    @Test
    void anAcceptedFactIsSoAlready() {
        fixture.given(MEETING, ACCEPTED)
                .when(new AcceptFact("f1", "ben", Story.NOON, ""))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.AlreadySo());
    }

    @Test
    void theSecondOfTwoAnalystsIsToldWhatTheFirstDecided() {
        fixture.given(MEETING, REJECTED)
                .when(new AcceptFact("f1", "anna", Story.NOON, "two outlets", 0))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused("ben rejected this at 12:00 UTC; look again."));
    }

    @Test
    void aDoubleClickIsSoAlready() {
        fixture.given(MEETING, ACCEPTED)
                .when(new AcceptFact("f1", "anna", Story.NOON, "", 0))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.AlreadySo());
    }

    @Test
    void aRejectedFactCanBeAccepted() {
        fixture.given(MEETING, REJECTED)
                .when(new AcceptFact("f1", "anna", Story.NOON, "two outlets"))
                .expectEvents(ACCEPTED);
    }

    @Test
    void anAcceptedFactCanBeRejected() {
        fixture.given(MEETING, ACCEPTED)
                .when(new RejectFact("f1", "ben", Story.NOON, ""))
                .expectEvents(REJECTED);
    }

    @Test
    void aFactCanBeNoted() {
        fixture.given(MEETING)
                .when(new NoteFact("f1", "anna", Story.NOON, "Ask the harbour master."))
                .expectEvents(new ReviewEvent.FactNoted("f1", "a1", "anna", Story.NOON, "Ask the harbour master."));
    }

    @Test
    void undoingBringsBackTheDecisionBefore() {
        fixture.given(MEETING, ACCEPTED, REJECTED)
                .when(new UndoDecision("f1", "carl", Story.NOON))
                .expectEvents(new ReviewEvent.DecisionUndone(
                        "f1", "a1", "carl", Story.NOON, "rejected", "accepted", "anna", ""));
    }

    @Test
    void whereNothingHoldsUndoingIsRefusedInWords() {
        fixture.given(List.of(MEETING))
                .when(new UndoDecision("f1", "carl", Story.NOON))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new Outcome.Refused("There is nothing to undo: no decision and no note on this fact holds."));
    }

    /** As the desk's wiring does it. */
    private static VersionedAggregateIdentifier factOf(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) ((FactCommand) message.getPayload()).factId(), null);
    }
}
