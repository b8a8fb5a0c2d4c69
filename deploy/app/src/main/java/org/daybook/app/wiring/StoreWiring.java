package org.daybook.app.wiring;

import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.daybook.ingestion.RawDocuments;
import org.daybook.store.AuditHandler;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.EventSerializer;
import org.daybook.store.names.Upcasters;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresEventEngine;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.PostgresPast;
import org.daybook.store.postgres.PostgresRawDocuments;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The record, and Axon on top of it. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventNames eventNames() {
        return EventNames.all();
    }

    @Bean
    EventUpcasterChain upcasters() {
        return Upcasters.all();
    }

    @Bean
    EventReader eventReader(EventNames names, EventUpcasterChain upcasters) {
        return new EventReader(names, upcasters);
    }

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    // Without this bean Axon takes NoTransactionManager without a word, and commands are no transactions.
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager manager) {
        return new SpringTransactionManager(manager);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            JdbcTemplate jdbc, Arrivals arrivals, EventNames names, EventUpcasterChain upcasters) {
        return new PostgresEventEngine(jdbc, arrivals, names, upcasters);
    }

    // All three serializers are named: where one is missing, Axon reaches for XStream.
    @Bean
    @Primary
    Serializer serializer() {
        return general();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return general();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    private static Serializer general() {
        BasicPolymorphicTypeValidator allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("java.lang.")
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.daybook.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(allowed))
                .build();
    }

    @Bean
    PostgresJournal journal(
            JdbcTemplate jdbc, PlatformTransactionManager manager, Arrivals arrivals, EventReader reader, Clock clock) {
        return new PostgresJournal(jdbc, manager, arrivals, reader, clock);
    }

    @Bean
    PostgresPast past(JdbcTemplate jdbc, EventReader reader) {
        return new PostgresPast(jdbc, reader);
    }

    @Bean
    RawDocuments rawDocuments(JdbcTemplate jdbc) {
        return new PostgresRawDocuments(jdbc);
    }

    @Bean
    AuditHandler auditHandler(JdbcTemplate jdbc, EventReader reader) {
        return new AuditHandler(jdbc, reader);
    }
}
