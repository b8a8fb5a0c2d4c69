package org.daybook.store.postgres;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventSerializer;
import org.daybook.store.names.StoredData;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What aggregates load from and append to. Views are fed by Daybook's own driver, so Axon's tracking is not offered. */
public final class PostgresEventEngine extends AbstractEventStorageEngine {

    private final EventTable events;

    public PostgresEventEngine(JdbcTemplate jdbc, Arrivals arrivals, EventNames names, EventUpcaster upcasters) {
        super(new Builder(new EventSerializer(names), upcasters));
        this.events = new EventTable(jdbc, arrivals);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            events.append(messages, message -> row((DomainEventMessage<?>) message, serializer));
        } catch (DuplicateKeyException | ConcurrencyFailureException quicker) {
            handlePersistenceException(quicker, messages.getFirst());
        }
    }

    private static StoredData row(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        return new StoredData(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                message.getTimestamp(),
                payload.getData(),
                message.serializeMetaData(serializer, byte[].class).getData());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstSequence) {
        return events.stream(stream, firstSequence).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        long last = events.last(stream);
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("Streams of facts are short: there are no snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("Views are folded by org.daybook.history, not by Axon's processors");
    }

    private static final class Builder extends AbstractEventStorageEngine.Builder {
        Builder(EventSerializer serializer, EventUpcaster upcasters) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            upcasterChain(upcasters);
            snapshotFilter(SnapshotFilter.rejectAll());
            persistenceExceptionResolver(failure ->
                    failure instanceof DuplicateKeyException || failure instanceof ConcurrencyFailureException);
        }
    }
}
