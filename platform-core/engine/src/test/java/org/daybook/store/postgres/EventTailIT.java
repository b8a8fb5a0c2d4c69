package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Numbers are given before the commit, so a reader that only remembers the last number misses events. Ours does not. */
class EventTailIT {

    private static final int WRITERS = 8;
    private static final int EACH = 60;

    private final RecordDatabase database = new RecordDatabase();

    @Test
    void anEventThatIsCommittedLateIsNotPassedOver() throws Exception {
        try (Connection late = database.connection();
                Connection reader = database.connection()) {
            late.setAutoCommit(false);
            insert(late, "late");
            database.journal().append(List.of(RecordIT.stream("early", 1)));

            assertThat(EventTail.next(reader, Token.START, 10)).isEmpty();
            assertThat(EventTail.isFollowed(reader, Token.START)).isTrue();

            late.commit();
            assertThat(EventTail.next(reader, Token.START, 10))
                    .extracting(StoredEvent::stream)
                    .containsExactly("late", "early");
        }
    }

    @Test
    void delayedWritersLoseNothingAndNothingIsReadTwice() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<String> read = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                Connection reader = database.connection()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                var _ = writers.submit(() -> write(number, writing));
            }
            Token token = Token.START;
            boolean more = true;
            while (more) {
                more = writing.get() > 0 || EventTail.isFollowed(reader, token);
                for (StoredEvent event : EventTail.next(reader, token, 50)) {
                    read.add(event.stream());
                    token = event.token();
                }
            }
        }
        assertThat(read).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    }

    private Void write(int writer, AtomicInteger writing) throws Exception {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (int event = 0; event < EACH; event++) {
                insert(connection, writer + "-" + event);
                Thread.sleep(ThreadLocalRandom.current().nextInt(6));
                connection.commit();
            }
            return null;
        } finally {
            writing.decrementAndGet();
        }
    }

    private static void insert(Connection connection, String stream) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into record.events (id, stream, sequence, name, revision, recorded, payload)"
                    + " values ('1', '" + stream + "', 0, 'n', 1, now(), '{}')");
        }
    }
}
