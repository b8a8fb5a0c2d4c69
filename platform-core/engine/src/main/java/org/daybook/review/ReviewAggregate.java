package org.daybook.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.daybook.events.DaybookEvent;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.NoteFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The fact's stream in Axon. Its first event is not ours: ingestion recorded the fact. */
@Aggregate(type = "fact")
class ReviewAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String factId;

    private Review review = new Review.Unknown();

    @CommandHandler
    Outcome handle(AcceptFact command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome handle(RejectFact command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome handle(NoteFact command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome handle(UndoDecision command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(DaybookEvent event) {
        review = Review.evolve(review, event);
        factId = review instanceof Review.Known known ? known.factId() : null;
    }

    private Outcome carryOut(FactCommand command) {
        return switch (ReviewDecisions.decide(command, review)) {
            case Ruling.Refused refused -> new Outcome.Refused(refused.reason());
            case Ruling.Granted granted when granted.events().isEmpty() -> new Outcome.AlreadySo();
            case Ruling.Granted granted -> {
                granted.events().forEach(event -> apply(event));
                yield new Outcome.Done();
            }
        };
    }
}
