package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daybook.events.FactEvent;
import org.daybook.events.Journal.Answer;
import org.daybook.events.Journal.NewStream;
import org.daybook.history.verify.Verification;
import org.daybook.store.names.EventExamples;
import org.daybook.store.names.StoredData;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.work.Progress;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RecordWriterIT {

    private final RecordDatabase database = new RecordDatabase();
    private final PostgresJournal journal = database.journal();
    private final JdbcTemplate jdbc = database.jdbc();

    @Test
    void whatDoesNotFollowTheLastEventIsRefusedWhoeverWritesIt() {
        journal.append(List.of(RecordIT.stream("a", 2)));
        String later = "now() + interval '1 minute'";
        for (JdbcTemplate hand : List.of(jdbc, new JdbcTemplate(database.owner()))) {
            for (String wrong : List.of(
                    "(4, 4, 'gap', %s)",
                    "(3, 4, 'half a batch', %s)",
                    "(3, 3, 'one', %1$s), (5, 5, 'other', %1$s)",
                    "(3, 4, 'one', %1$s), (4, 5, 'other', %1$s), (5, 5, 'third', %1$s)",
                    "(3, 3, 'one', %1$s + interval '1 second'), (4, 4, 'earlier', %1$s)",
                    "(3, 3, 'back in time', 'epoch')")) {
                assertThatThrownBy(() -> insert(hand, wrong.formatted(later)))
                        .as(wrong)
                        .hasStackTraceContaining("follows the last event");
            }
            assertThatThrownBy(() -> insert(hand, "(2, 2, 'taken', now())")).isInstanceOf(DuplicateKeyException.class);
        }
        assertThat(events()).isEqualTo(2);
        insert(jdbc, "(3, 4, 'one', %1$s), (4, 4, 'other', %1$s), (5, 5, 'third', %1$s)".formatted(later));
        assertThat(events()).isEqualTo(5);
    }

    private static void insert(JdbcTemplate hand, String rows) {
        hand.update(
                "insert into record.events (position, batch, id, stream, sequence, name, revision, recorded, payload,"
                        + " metadata, hash) select place, batch, words, words, 0, 'n', 1, recorded::timestamptz, '{}', '{}', ''"
                        + " from (values " + rows + ") as rows (place, batch, words, recorded)");
    }

    @Test
    void aWriterThatDidNotWaitForItsTurnIsRefused() throws Exception {
        try (Connection first = database.connection();
                Connection second = database.connection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            RecordDatabase.append(first, "first", "n", Instant.now());
            // as if it knew what is not committed yet
            assertThatThrownBy(() -> insert(
                            new JdbcTemplate(new SingleConnectionDataSource(second, true)),
                            "(2, 2, 'second', now() + interval '1 minute')"))
                    .hasStackTraceContaining("follows the last event");
            second.rollback();
            first.rollback();
        }
        assertThat(events()).isZero();
    }

    @Test
    void theFirstEventKeepsItsTimeHoweverLongAgo() throws Exception {
        Instant longAgo = Instant.parse("1954-07-20T10:15:30.123456Z");
        try (Connection connection = database.connection()) {
            RecordDatabase.append(connection, "first", "n", longAgo);
            RecordDatabase.append(connection, "second", "n", longAgo.minusSeconds(1));
        }
        assertThat(jdbc.queryForList("select recorded from record.events order by position", Timestamp.class))
                .extracting(Timestamp::toInstant)
                .containsExactly(longAgo, longAgo);
    }

    @Test
    void aLargeBatchOfTextsInAllLettersIsLinkedAsVerificationReadsIt() throws Exception {
        List<NewStream> many = new ArrayList<>();
        for (int number = 0; number < 333; number++) {
            String words = "“" + "é€𝒳".repeat(number) + "” \\ \"~\":0 " + number;
            many.add(new NewStream("s" + number + "é", List.of(RecordIT.event(words), RecordIT.event("plain"))));
        }
        EventExamples.all().stream()
                .filter(FactEvent.class::isInstance)
                .forEach(fact -> many.add(new NewStream("f" + many.size(), List.of(fact))));
        journal.append(List.of(RecordIT.stream("before", 1)));
        journal.append(many);
        journal.append(List.of(RecordIT.stream("after", 1)));
        try (Connection connection = database.connection()) {
            assertThat(new Verification(Progress.silent()).run(connection, Optional.empty()))
                    .isInstanceOf(Verification.Result.Whole.class);
            connection.setAutoCommit(true);
            assertThat(EventTail.wholeAt(connection, List.of(2L, 400L)))
                    .flatExtracting(
                            stored -> database.reader().read(stored.name(), stored.revision(), stored.payload()))
                    .hasSize(2);
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from (select hash, lag(hash) over (order by position) as before, record.content("
                                + "position, batch, id, stream, sequence, name, revision, recorded, payload::text,"
                                + " metadata::text, aside) as content from record.events) as one"
                                + " where hash <> sha256(coalesce(before, '') || content)",
                        Long.class))
                .isZero();
    }

    @Test
    void nothingIsThereOfABatchOfWhichOneEventCannotBePrepared() {
        List<String> names = new ArrayList<>(Collections.nCopies(200, "n"));
        names.set(130, "broken");
        assertThatThrownBy(() -> jdbc.execute((Connection connection) -> {
                    RecordWriter.append(connection, names, name -> {
                        if (name.equals("broken")) {
                            throw new IllegalArgumentException("cannot be prepared");
                        }
                        byte[] nothing = {'{', '}'};
                        String id = String.valueOf(System.nanoTime());
                        return new StoredData(id, id, 0, name, 1, Instant.now(), nothing, nothing);
                    });
                    return names;
                }))
                .hasStackTraceContaining("cannot be prepared");
        assertThat(events()).isZero();
        assertThat(journal.append(List.of(RecordIT.stream("a", 1)))).isEqualTo(Answer.APPENDED);
    }

    private long events() {
        return jdbc.queryForList("select id from record.events").size();
    }
}
