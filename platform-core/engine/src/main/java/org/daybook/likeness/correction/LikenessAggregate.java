package org.daybook.likeness.correction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.daybook.events.DaybookEvent;
import org.daybook.likeness.Kin;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.likeness.correction.LikenessCommand.UndoSaying;
import org.daybook.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The article's stream in Axon. Its first event is not ours: ingestion recorded the article. */
@Aggregate(type = "article")
class LikenessAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String articleId;

    private Correction correction = new Correction.Unknown();

    @CommandHandler
    Outcome handle(SayCopy command, Kin kin) {
        return carryOut(command, kin);
    }

    @CommandHandler
    Outcome handle(SayVersion command, Kin kin) {
        return carryOut(command, kin);
    }

    @CommandHandler
    Outcome handle(SayOwn command, Kin kin) {
        return carryOut(command, kin);
    }

    @CommandHandler
    Outcome handle(UndoSaying command, Kin kin) {
        return carryOut(command, kin);
    }

    @EventSourcingHandler
    void on(DaybookEvent event) {
        correction = Correction.evolve(correction, event);
        articleId = correction instanceof Correction.Known known ? known.articleId() : null;
    }

    private Outcome carryOut(LikenessCommand command, Kin kin) {
        return switch (CorrectionDecisions.decide(command, correction, kin)) {
            case Ruling.Refused refused -> new Outcome.Refused(refused.reason());
            case Ruling.Granted granted when granted.events().isEmpty() -> new Outcome.AlreadySo();
            case Ruling.Granted granted -> {
                granted.events().forEach(event -> apply(event));
                yield new Outcome.Done();
            }
        };
    }
}
