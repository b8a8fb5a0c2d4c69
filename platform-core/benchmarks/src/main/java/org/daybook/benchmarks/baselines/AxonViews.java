package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.views.View;

/**
 * The views kept by Axon's default event processor in its default configuration, a processor a view as Axon assigns
 * them by package: its own store, its own tokens, an event a transaction. The handlers do what the batched processor
 * does, with one event.
 */
public final class AxonViews {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);

    private final AxonStore store;
    private final List<AxonHandler<?>> handlers = new ArrayList<>();
    private String processor = "";

    public AxonViews(AxonStore store, List<View<?>> views) throws SQLException {
        this.store = store;
        try (Connection connection = store.database.getConnection()) {
            for (View<?> view : views) {
                KeptView<?> kept = new KeptView<>(view, "axon_");
                kept.create(connection);
                handlers.add(new AxonHandler<>(kept, store.database));
            }
        }
    }

    /** Fills the empty store, then starts the processors; returns the seconds until all views have folded everything. */
    public double run(List<Entry> entries) throws InterruptedException {
        store.fill(entries);
        var configurer = store.configurer();
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing.registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
        processing.byDefaultAssignHandlerInstancesTo(handler -> group((AxonHandler<?>) handler));
        handlers.forEach(handler -> processing.registerEventHandler(_ -> handler));
        Configuration axon = configurer.buildConfiguration();
        processor = axon.eventProcessingConfiguration()
                .eventProcessor(group(handlers.getFirst()))
                .map(each -> each.getClass().getSimpleName())
                .orElse("none");
        long begun = System.nanoTime();
        axon.start();
        try {
            for (AxonHandler<?> handler : handlers) {
                while (handler.handled() < entries.size()) {
                    if (System.nanoTime() - begun > PATIENCE) {
                        throw new IllegalStateException("Axon's processor of " + handler.name() + " stands still");
                    }
                    Thread.sleep(1);
                }
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            axon.shutdown();
        }
    }

    /** The class that Axon takes when nobody says which; known after the run. */
    public String processor() {
        return processor;
    }

    private static String group(AxonHandler<?> handler) {
        return "view-" + handler.name();
    }
}
