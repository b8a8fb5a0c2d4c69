package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.junit.jupiter.api.Test;

/** Readers only remember the last position. Nothing may ever appear behind it, whatever writers do. */
class EventTailIT {

    private static final int WRITERS = 8;
    private static final int EACH = 60;

    private final RecordDatabase database = new RecordDatabase();

    @Test
    void whoComesLaterWaitsForTheWriterBeforeIt() throws Exception {
        try (Connection slow = database.connection();
                Connection reader = database.connection();
                ExecutorService others = Executors.newSingleThreadExecutor()) {
            slow.setAutoCommit(false);
            RecordDatabase.append(slow, "slow", "n", Instant.now());
            Future<?> quick = others.submit(() -> database.journal().append(List.of(RecordIT.stream("quick", 1))));
            Thread.sleep(200);
            assertThat(quick.isDone()).isFalse();
            assertThat(EventTail.next(reader, 0, 10)).isEmpty();

            slow.commit();
            quick.get();
            assertThat(EventTail.next(reader, 0, 10))
                    .extracting(StoredEvent::stream)
                    .containsExactly("slow", "quick");
        }
    }

    @Test
    void writersThatDelayAndRollBackLeaveNoGapsAndNothingIsMissedOrReadTwice() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        AtomicInteger committed = new AtomicInteger();
        List<StoredEvent> read = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                Connection reader = database.connection()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                var _ = writers.submit(() -> write(number, writing, committed));
            }
            long position = 0;
            boolean more = true;
            while (more) {
                more = writing.get() > 0 || EventTail.head(reader) > position;
                for (StoredEvent event : EventTail.next(reader, position, 5)) {
                    read.add(event);
                    position = event.position();
                }
            }
        }
        assertThat(read)
                .extracting(StoredEvent::stream)
                .hasSize(committed.get())
                .doesNotHaveDuplicates();
        assertThat(read)
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, read.size()).boxed().toList());
        assertThat(committed.get()).isBetween(1, WRITERS * EACH - 1);
    }

    @Test
    void aBatchIsReadWholeHoweverFewEventsAreAskedFor() throws Exception {
        database.journal().append(List.of(RecordIT.stream("a", 7)));
        database.journal().append(List.of(RecordIT.stream("b", 2)));
        try (Connection reader = database.connection()) {
            assertThat(EventTail.next(reader, 0, 3)).hasSize(7).allMatch(event -> event.batch() == 7);
            assertThat(EventTail.next(reader, 7, 3)).hasSize(2).allMatch(event -> event.batch() == 9);
            assertThat(EventTail.wholeBatches(reader, 6)).isZero();
            assertThat(EventTail.wholeBatches(reader, 8)).isEqualTo(7);
            assertThat(EventTail.wholeBatches(reader, 100)).isEqualTo(9);
        }
    }

    private Void write(int writer, AtomicInteger writing, AtomicInteger committed) throws Exception {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (int event = 0; event < EACH; event++) {
                RecordDatabase.append(connection, writer + "-" + event, "n", Instant.now());
                Thread.sleep(ThreadLocalRandom.current().nextInt(6));
                if (ThreadLocalRandom.current().nextInt(4) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.incrementAndGet();
                }
            }
            return null;
        } finally {
            writing.decrementAndGet();
        }
    }
}
