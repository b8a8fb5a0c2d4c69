package org.daybook.benchmarks.baselines;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daybook.events.DaybookEvent;

/** The smallest aggregate that records one event. */
final class AxonRecord {

    @AggregateIdentifier
    private String stream = "";

    private boolean recorded;

    /** Begins a stream with this event. */
    record RecordEvent(@TargetAggregateIdentifier String stream, DaybookEvent event) {}

    AxonRecord() {}

    @CommandHandler
    AxonRecord(RecordEvent command) {
        this.stream = command.stream();
        AggregateLifecycle.apply(command.event());
    }

    @EventSourcingHandler
    void on(DaybookEvent event) {
        recorded = true;
    }

    @Override
    public String toString() {
        return stream + (recorded ? " recorded" : "");
    }
}
