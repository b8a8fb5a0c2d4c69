package org.daybook.benchmarks.store;

import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.daybook.gateway.AxonGateway;
import org.daybook.gateway.Gateway;
import org.daybook.shared.Changes;
import org.daybook.shared.Query;

/** The desk's own door to its query handlers. */
public final class Questions {

    private final Gateway gateway;

    Questions(List<Object> beans) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        beans.stream()
                .filter(Questions::answers)
                .forEach(handlers -> new AnnotationQueryHandlerAdapter<>(handlers).subscribe(bus));
        this.gateway = new AxonGateway(
                DefaultCommandGateway.builder()
                        .commandBus(SimpleCommandBus.builder().build())
                        .build(),
                DefaultQueryGateway.builder().queryBus(bus).build(),
                new Changes());
    }

    private static boolean answers(Object bean) {
        return Arrays.stream(bean.getClass().getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(QueryHandler.class));
    }

    public <R> R ask(Query<R> query) {
        return gateway.ask(query);
    }
}
