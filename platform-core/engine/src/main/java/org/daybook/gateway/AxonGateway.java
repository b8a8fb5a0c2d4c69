package org.daybook.gateway;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
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
            return wrapped(query, queries.query(query, new Answer<R>()).join());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Axon opens every Optional that a handler returns; a query that promises one gets it back. */
    @SuppressWarnings("unchecked") // R is Optional where the query says so
    private static <R> R wrapped(Query<R> query, @Nullable R answer) {
        for (Type type : query.getClass().getGenericInterfaces()) {
            if (type instanceof ParameterizedType asked
                    && asked.getRawType() == Query.class
                    && asked.getActualTypeArguments()[0] instanceof ParameterizedType promised
                    && promised.getRawType() == Optional.class
                    && !(answer instanceof Optional)) {
                return (R) Optional.ofNullable(answer);
            }
        }
        return Objects.requireNonNull(answer, () -> "No answer to " + query);
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
