package org.daybook.sources;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.daybook.events.SourceEvent;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceCommand.RegisterSource;
import org.daybook.sources.SourceCommand.ResumeSource;
import org.daybook.sources.SourceCommand.RetireSource;
import org.jspecify.annotations.Nullable;

/** The source's stream in Axon. */
@Aggregate(type = "source")
class SourceAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String sourceId;

    private Source source = Source.UNKNOWN;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterSource command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome handle(RetireSource command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome handle(ResumeSource command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(SourceEvent event) {
        source = Source.evolve(source, event);
        sourceId = event.sourceId();
    }

    private Outcome carryOut(SourceCommand command) {
        return switch (SourceDecisions.decide(command, source)) {
            case SourceRuling.Refused refused -> new Outcome.Refused(refused.reason());
            case SourceRuling.Granted granted when granted.event().isEmpty() -> new Outcome.AlreadySo();
            case SourceRuling.Granted granted -> {
                granted.event().ifPresent(event -> apply(event));
                yield new Outcome.Done();
            }
        };
    }
}
