package org.daybook.gateway;

import java.util.function.Consumer;
import org.daybook.shared.Command;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;

/** The one door to the engine. Safe on any thread. */
public interface Gateway {

    /** Carries out a command. Refusals come back as values, never as exceptions. */
    Outcome send(Command command);

    /** Answers a query from the views as they stand. */
    <R> R ask(Query<R> query);

    /**
     * Calls back, on a thread of the engine, after each commit that changed a view or the running work. The view's name
     * is one of {@code articles facts matrix aid plugins audit work}.
     *
     * @return closes the watch
     */
    Watch watch(Consumer<String> changedView);

    /** A watch that can be ended; ending it twice is harmless. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
