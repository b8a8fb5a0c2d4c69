package org.daybook.benchmarks.baselines;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventSerializer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's own event store and token store on PostgreSQL, as they come. Only the serializers are not its default: with
 * XStream it would be slower still.
 */
public final class AxonStore {

    final DataSource database;
    final TransactionManager transactions;
    final JdbcEventStorageEngine engine;
    final TokenStore tokens;
    private final Serializer general = general();
    private final Serializer events = new EventSerializer(EventNames.all());

    /** Makes the tables, in a database that has none. */
    public AxonStore(DataSource database) {
        this.database = database;
        this.transactions = new SpringTransactionManager(new JdbcTransactionManager(database));
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
        PersistenceExceptionResolver duplicates = DuplicateKeyException.class::isInstance;
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .persistenceExceptionResolver(duplicates)
                .build();
        JdbcTokenStore store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(general)
                .build();
        this.tokens = store;
        transactions.executeInTransaction(() -> {
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            store.createSchema(PostgresTokenTableFactory.INSTANCE);
        });
    }

    /** Axon's defaults on these stores. */
    Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> general)
                .configureMessageSerializer(_ -> general)
                .configureEventSerializer(_ -> events)
                .configureTransactionManager(_ -> transactions)
                .configureEmbeddedEventStore(_ -> engine)
                .registerComponent(TokenStore.class, _ -> tokens);
    }

    /** Fills the store quickly, for those that read it. */
    public void fill(List<Entry> entries) {
        transactions.executeInTransaction(() -> {
            List<EventMessage<?>> messages = new ArrayList<>();
            for (Entry entry : entries) {
                messages.add(
                        new GenericDomainEventMessage<>("daybook", entry.stream(), entry.sequence(), entry.event()));
            }
            engine.appendEvents(messages);
        });
    }

    private static Serializer general() {
        BasicPolymorphicTypeValidator allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("java.lang.")
                .allowIfSubType("java.util.")
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(allowed))
                .build();
    }
}
