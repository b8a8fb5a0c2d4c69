package org.daybook.store.names;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event as it stands in the record, in the shape in which Axon wants it. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredData(
        String id,
        String stream,
        long sequence,
        String name,
        int revision,
        Instant recorded,
        byte[] payload,
        byte[] metadata)
        implements DomainEventData<byte[]> {

    // Axon's type is a Java name, so it is not stored; one kind of aggregate owns a stream anyway.
    @Override
    public String getType() {
        return "";
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recorded;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, name, String.valueOf(revision));
    }
}
