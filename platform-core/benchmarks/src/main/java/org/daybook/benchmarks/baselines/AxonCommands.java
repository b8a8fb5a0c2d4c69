package org.daybook.benchmarks.baselines;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.daybook.benchmarks.synthetic.Entry;

/** One command, one aggregate, one event, one transaction: Axon's gateway on Axon's own JDBC engine. */
public final class AxonCommands implements AutoCloseable {

    private final Configuration axon;
    private final CommandGateway gateway;

    public AxonCommands(AxonStore store) {
        this.axon = store.configurer().configureAggregate(AxonRecord.class).buildConfiguration();
        axon.start();
        this.gateway = axon.commandGateway();
    }

    /** First events only: each makes an aggregate. */
    public void send(List<Entry> entries) {
        for (Entry entry : entries) {
            gateway.sendAndWait(new AxonRecord.RecordEvent(entry.stream(), entry.event()));
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
