package org.daybook.store.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.daybook.store.copy.BinaryCopy;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.StoredData;
import org.jspecify.annotations.Nullable;

/**
 * Adds a batch of events to the record: waits for its turn, gives them the next positions, links each to the one before by
 * SHA-256 and sends them by COPY. The database refuses what is not in order. While it writes the first events of a large
 * batch, the next ones are prepared.
 */
public final class RecordWriter {

    private static final int PART = 50;
    private static final int COLUMNS = 12;
    private static final String TURN =
            "select position, hash, (extract(epoch from recorded) * 1000000)::bigint from record.take_turn()";
    private static final String COPY =
            "copy record.events (position, batch, id, stream, sequence, name, revision, recorded,"
                    + " payload, metadata, aside, hash) from stdin (format binary)";
    private static final EventNames NAMES = EventNames.all();

    private final BinaryCopy copy;
    private final MessageDigest digest = sha256();
    private final long batch;
    private Head head;

    private RecordWriter(BinaryCopy copy, Head head, int events) {
        this.copy = copy;
        this.head = head;
        this.batch = head.position() + events;
    }

    /** What the next event follows; recorded in microseconds since 1970. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Head(long position, byte[] hash, long recorded) {}

    /** An event as bytes, without what depends on its place; recorded in microseconds since 1970. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Ready(
            byte[] id,
            byte[] stream,
            long sequence,
            byte[] name,
            int revision,
            long recorded,
            byte[] payload,
            byte[] metadata,
            byte @Nullable [] aside) {

        // Bytes of UTF-8 taken for characters are parted at the same places, and are the same bytes again.
        static Ready of(StoredData event) {
            String json = new String(event.payload(), ISO_8859_1);
            Parted parted = NAMES.named(event.name())
                    .filter(kind -> kind.revision() == event.revision())
                    .map(kind -> Parted.of(kind.type(), json))
                    .orElseGet(() -> new Parted(json, null));
            String aside = parted.aside();
            return new Ready(
                    event.id().getBytes(UTF_8),
                    event.stream().getBytes(UTF_8),
                    event.sequence(),
                    event.name().getBytes(UTF_8),
                    event.revision(),
                    BinaryCopy.micros(event.recorded()),
                    parted.payload().getBytes(ISO_8859_1),
                    event.metadata(),
                    aside == null ? null : aside.getBytes(ISO_8859_1));
        }
    }

    /**
     * In the running transaction; other writers wait until its end. An event that is older than the one before it gets the
     * time of that.
     *
     * @param stored turns an event into what is stored, on any thread; for the first events before the turn is taken
     */
    public static <E> void append(Connection connection, List<E> events, Function<E, StoredData> stored)
            throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        List<ForkJoinTask<List<Ready>>> later = new ArrayList<>();
        for (int from = PART; from < events.size(); from += PART) {
            List<E> part = events.subList(from, Math.min(from + PART, events.size()));
            later.add(ForkJoinPool.commonPool().submit(() -> ready(part, stored)));
        }
        List<Ready> first = ready(events.subList(0, Math.min(PART, events.size())), stored);
        Head head = takeTurn(connection);
        try (BinaryCopy copy = BinaryCopy.into(connection, COPY)) {
            RecordWriter writer = new RecordWriter(copy, head, events.size());
            writer.write(first);
            for (ForkJoinTask<List<Ready>> part : later) {
                writer.write(part.join());
            }
            copy.finish();
        }
    }

    private static <E> List<Ready> ready(List<E> events, Function<E, StoredData> stored) {
        return events.stream().map(event -> Ready.of(stored.apply(event))).toList();
    }

    private static Head takeTurn(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TURN);
                ResultSet row = statement.executeQuery()) {
            row.next();
            Long recorded = row.getObject(3, Long.class);
            return new Head(row.getLong(1), row.getBytes(2), recorded == null ? Long.MIN_VALUE : recorded);
        }
    }

    private void write(List<Ready> events) throws SQLException {
        for (Ready event : events) {
            write(event);
        }
    }

    private void write(Ready event) throws SQLException {
        long position = head.position() + 1;
        long recorded = Math.max(head.recorded(), event.recorded());
        byte[] hash = hash(event, position, recorded);
        copy.row(COLUMNS);
        copy.bigint(position);
        copy.bigint(batch);
        copy.bytes(event.id());
        copy.bytes(event.stream());
        copy.bigint(event.sequence());
        copy.bytes(event.name());
        copy.integer(event.revision());
        copy.moment(recorded);
        copy.bytes(event.payload());
        copy.bytes(event.metadata());
        if (event.aside() == null) {
            copy.nothing();
        } else {
            copy.bytes(event.aside());
        }
        copy.bytes(hash);
        head = new Head(position, hash, recorded);
    }

    /** Lengths stand before free words, so that no two events come to the same; the database's record.content has it, too. */
    private byte[] hash(Ready event, long position, long recorded) {
        digest.update(head.hash());
        plain(position + " " + batch + " " + event.sequence() + " " + event.revision() + " " + recorded);
        sized(event.id());
        sized(event.stream());
        sized(event.name());
        plain(" ");
        digest.update(event.payload());
        plain(" ");
        digest.update(event.metadata());
        if (event.aside() != null) {
            sized(event.aside());
        }
        return digest.digest();
    }

    private void sized(byte[] words) {
        plain(" " + words.length + " ");
        digest.update(words);
    }

    private void plain(String ascii) {
        digest.update(ascii.getBytes(ISO_8859_1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
