package org.daybook.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.queryhandling.QueryGateway;
import org.daybook.events.Past;
import org.daybook.review.FactCommand;
import org.daybook.shared.Moments;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.Schema;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.matrix.Matrix;
import org.daybook.views.matrix.MatrixFilter;
import org.daybook.views.plugins.PluginList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Spring finds the views, Axon their handlers and the aggregate, although none of them is public. */
class ViewWiringIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({
        "org.daybook.views.articles",
        "org.daybook.views.facts",
        "org.daybook.views.matrix",
        "org.daybook.views.aid",
        "org.daybook.views.plugins",
        "org.daybook.review"
    })
    static class Desk {

        @Bean
        DataSource database() {
            return new TestDatabase().server();
        }

        @Bean
        Moments moments() {
            return asOf -> Moments.NOW;
        }

        @Bean
        Past past() {
            return positions -> List.of();
        }

        @Bean
        EventStore events() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }

        @Bean
        CommandTargetResolver target() {
            return message -> factOf(message);
        }

        private static VersionedAggregateIdentifier factOf(CommandMessage<?> message) {
            return new VersionedAggregateIdentifier((Object) ((FactCommand) message.getPayload()).factId(), null);
        }
    }

    @Test
    void viewsAnswerAndFactsAreDecidedOnThroughAxon() {
        try (ConfigurableApplicationContext desk = new SpringApplicationBuilder(Desk.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3")
                .run()) {
            TestDatabase database = new TestDatabase();
            Schema.create(database.server());
            List<String> names = desk.getBeanProvider(View.class).stream()
                    .map(view -> {
                        database.empty(view.table(), view.table().table());
                        return view.name();
                    })
                    .toList();
            assertThat(names).containsExactlyInAnyOrder("articles", "facts", "matrix", "aid", "plugins");

            QueryGateway queries = desk.getBean(QueryGateway.class);
            assertThat(all(queries, new ArticleList("", 0, 10), ArticleList.Row.class))
                    .isEmpty();
            assertThat(all(queries, new Matrix(MatrixFilter.all()), Matrix.Cell.class))
                    .isEmpty();
            assertThat(queries.query(new AidBoard(AidBoard.AidFilter.all()), AidBoard.Page.class)
                            .join()
                            .rows())
                    .isEmpty();
            assertThat(all(queries, new PluginList(), PluginList.Row.class)).isEmpty();

            desk.getBean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            "fact",
                            "f1",
                            0,
                            new Story()
                                    .quotation(Story.on("f1", "a1", null), Story.HALE)
                                    .events()
                                    .getFirst()
                                    .event()));
            CommandGateway commands = desk.getBean(CommandGateway.class);
            FactCommand accept = new FactCommand.AcceptFact("f1", "anna", Story.NOON, "");
            assertThat(commands.<Outcome>sendAndWait(accept)).isEqualTo(new Outcome.Done());
            assertThat(commands.<Outcome>sendAndWait(accept)).isEqualTo(new Outcome.AlreadySo());
        }
    }

    private static <R> List<R> all(QueryGateway queries, Object query, Class<R> row) {
        return queries.query(query, ResponseTypes.multipleInstancesOf(row)).join();
    }
}
