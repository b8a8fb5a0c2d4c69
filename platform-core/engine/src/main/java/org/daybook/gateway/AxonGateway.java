package org.daybook.gateway;

import java.lang.reflect.Type;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.daybook.shared.Changes;
import org.daybook.shared.Command;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gateway on Axon's command and query gateways. */
public final class AxonGateway implements Gateway {

    private static final Logger LOG = LoggerFactory.getLogger(AxonGateway.class);
    private static final int ATTEMPTS = 4;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Changes changes;

    public AxonGateway(CommandGateway commands, QueryGateway queries, Changes changes) {
        this.commands = commands;
        this.queries = queries;
        this.changes = changes;
    }

    @Override
    public Outcome send(Command command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return commands.sendAndWait(command);
            } catch (ConcurrencyException quicker) {
                if (attempt == ATTEMPTS) {
                    return new Outcome.Refused("Somebody else decided on this at the same moment. Look again.");
                }
            } catch (AggregateNotFoundException unknown) {
                return new Outcome.Refused(
                        "There is no " + unknown.getAggregateIdentifier() + " in the record. Reload the page.");
            } catch (NoHandlerForCommandException unknown) {
                return new Outcome.Refused("This installation does not know how to carry out "
                        + command.getClass().getSimpleName() + ".");
            } catch (RuntimeException failure) {
                LOG.warn("{} failed", command.getClass().getSimpleName(), failure);
                return new Outcome.Refused("It failed, and nothing was changed: " + words(failure));
            }
        }
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    @Override
    public <R> R ask(Query<R> query) {
        try {
            return queries.query(query, new Answer<R>()).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    @Override
    public Watch watch(Consumer<String> changedView) {
        return changes.watch(changedView)::run;
    }

    /** Whatever the one handler of the query returns: the compiler has matched it with the query already. */
    private static final class Answer<R> extends AbstractResponseType<R> {
        Answer() {
            super(Object.class);
        }

        @Override
        public boolean matches(Type handlersType) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked") // see above
        public Class<R> responseMessagePayloadType() {
            return (Class<R>) Object.class;
        }
    }
}
