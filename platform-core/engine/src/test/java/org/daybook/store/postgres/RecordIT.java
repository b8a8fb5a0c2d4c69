package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.Journal.Answer;
import org.daybook.events.Journal.NewStream;
import org.daybook.shared.AsOf;
import org.daybook.store.names.EventExamples;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RecordIT {

    private final RecordDatabase database = new RecordDatabase();
    private final PostgresJournal journal = database.journal();
    private final JdbcTemplate jdbc = database.jdbc();

    @Test
    void everyEventComesBackAsItWasAppended() throws Exception {
        int number = 0;
        for (DaybookEvent event : EventExamples.all()) {
            journal.append(List.of(new NewStream("s-" + number++, List.of(event))));
        }

        try (Connection connection = database.connection()) {
            List<Long> all = LongStream.rangeClosed(1, number).boxed().toList();
            assertThat(EventTail.wholeAt(connection, all))
                    .flatExtracting(this::read)
                    .containsExactlyElementsOf(EventExamples.all());
            assertThat(EventTail.wholeAt(connection, all))
                    .extracting(stored -> new String(stored.payload(), StandardCharsets.UTF_8))
                    .containsExactlyElementsOf(EventExamples.all().stream()
                            .map(EventJson.mapper()::writeValueAsString)
                            .toList());
            EventReader forFolds = database.reader().forFolds();
            assertThat(EventTail.next(connection, 0, 100))
                    .flatExtracting(stored -> forFolds.read(stored.name(), stored.revision(), stored.payload()))
                    .containsExactlyElementsOf(EventTail.wholeAt(connection, all).stream()
                            .flatMap(stored ->
                                    forFolds.read(stored.name(), stored.revision(), stored.payload()).stream())
                            .toList());
            assertThat(EventTail.range(connection, 0, number))
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyElementsOf(EventTail.at(connection, all));
            assertThat(EventTail.range(connection, number, number + 1)).isEmpty();
        }
        assertThat(jdbc.queryForObject(
                        "select bool_and(aside is not null and strpos(payload::text, aside) = 0) from record.events"
                                + " where name like 'fact.%' or name = 'article.ingested'",
                        Boolean.class))
                .isTrue();
    }

    private List<Object> read(StoredEvent stored) {
        return database.reader().read(stored.name(), stored.revision(), stored.payload());
    }

    @Test
    void aFactOfWhichNothingOrOnlyItsReasonsStoodAsideComesBackAsWell() throws Exception {
        FactEvent fact = EventExamples.all().stream()
                .filter(FactEvent.class::isInstance)
                .map(FactEvent.class::cast)
                .filter(one -> one.origin().why().size() > 1)
                .findFirst()
                .orElseThrow();
        String json = EventJson.mapper().writeValueAsString(fact);
        String reasons = EventJson.mapper().writeValueAsString(fact.origin().why());
        String within = reasons.substring(1, reasons.length() - 1);
        insert(1, fact, json, null);
        insert(2, fact, json.replace("\"why\":" + reasons, "\"why\":[]"), within);
        try (Connection connection = database.connection()) {
            assertThat(EventTail.wholeAt(connection, List.of(1L, 2L)))
                    .flatExtracting(this::read)
                    .containsExactly(fact, fact);
        }
    }

    /** As it was written before. */
    private void insert(int position, FactEvent fact, String payload, @Nullable String aside) {
        EventKind kind = EventNames.kindOf(fact.getClass());
        jdbc.update(
                "insert into record.events (position, batch, id, stream, sequence, name, revision, recorded, payload,"
                        + " metadata, aside, hash) values (?, ?, 'x', 'x', ?, ?, ?, now(), ?::json, '{}', ?, '')",
                position,
                position,
                position,
                kind.name(),
                kind.revision(),
                payload,
                aside);
    }

    @Test
    void theLastPositionAtAnyMomentIsFound() throws Exception {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        PostgresPast past = new PostgresPast(jdbc, database.reader());
        assertThat(past.position(new AsOf.Moment(noon))).isZero();

        List<Integer> seconds = List.of(0, 0, 1, 5, 5, 5, 9);
        for (int i = 0; i < seconds.size(); i++) {
            database.append("s" + i, "n", noon.plusSeconds(seconds.get(i)));
        }
        for (int second = -1; second <= 10; second++) {
            Instant moment = noon.plusSeconds(second);
            long expected = seconds.stream()
                    .filter(each -> !noon.plusSeconds(each).isAfter(moment))
                    .count();
            assertThat(past.position(new AsOf.Moment(moment))).isEqualTo(expected);
        }
    }

    @Test
    void manyStreamsAreAppendedTogetherOrNotAtAll() {
        assertThat(journal.append(List.of(stream("a", 2), stream("b", 1)))).isEqualTo(Answer.APPENDED);

        assertThat(journal.append(List.of(stream("c", 1), stream("a", 1)))).isEqualTo(Answer.ALREADY_THERE);

        assertThat(journal.knows("a")).isTrue();
        assertThat(journal.knows("b")).isTrue();
        assertThat(journal.knows("c")).isFalse();
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void ofManyWritersOfOneStreamOneWins() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> calls =
                    Collections.nCopies(40, () -> database.journal().append(List.of(stream("contested", 3))));
            List<Answer> answers =
                    writers.invokeAll(calls).stream().map(RecordIT::value).toList();
            assertThat(answers).filteredOn(Answer.APPENDED::equals).hasSize(1);
        }
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void notesOfManyThreadsAreNumberedWithoutHoles() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> calls = Collections.nCopies(20, () -> {
                journal.note("plugin-x", event("x"));
                return true;
            });
            assertThat(writers.invokeAll(calls).stream().map(RecordIT::value)).containsOnly(true);
        }
        assertThat(jdbc.queryForList(
                        "select sequence from record.events where stream = 'plugin-x' order by 1", Long.class))
                .containsExactlyElementsOf(LongStream.range(0, 20).boxed().toList());
    }

    @Test
    void theLastEventOfAStreamIsFound() {
        assertThat(journal.last("account-x")).isEmpty();
        journal.note("account-x", event("x"));
        journal.note("account-x", event("y"));
        assertThat(journal.last("account-x")).contains(event("y"));
    }

    @Test
    void theRecordIsNeverChangedByTheApplicationNorByItsOwner() {
        journal.append(List.of(stream("a", 1)));
        new PostgresRawDocuments(jdbc).keep(new byte[] {1});

        for (JdbcTemplate hand : List.of(jdbc, new JdbcTemplate(database.owner()))) {
            for (String table : List.of("record.events", "record.raw_documents")) {
                for (String attempt : List.of("delete from " + table, "truncate " + table)) {
                    assertThatThrownBy(() -> hand.execute(attempt)).as(attempt).isInstanceOf(Exception.class);
                }
            }
            assertThatThrownBy(() -> hand.execute("update record.events set name = 'x'"))
                    .isInstanceOf(Exception.class);
            assertThatThrownBy(() -> hand.execute("update record.raw_documents set content = ''"))
                    .isInstanceOf(Exception.class);
        }
        assertThatThrownBy(() -> new JdbcTemplate(database.owner())
                        .execute("set session_replication_role = replica; delete from record.events"))
                .hasStackTraceContaining("append-only");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void theSchemaCanBeCreatedAgain() {
        journal.append(List.of(stream("a", 1)));
        Schema.create(database.owner(), "desk");
        Schema.create(database.owner());
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void rawDocumentsAreKeptOnceUnderTheirFingerprint() {
        PostgresRawDocuments documents = new PostgresRawDocuments(jdbc);
        byte[] bytes = "a page".getBytes(StandardCharsets.UTF_8);

        String fingerprint = documents.keep(bytes);
        assertThat(documents.keep(bytes)).isEqualTo(fingerprint).matches("[0-9a-f]{64}");

        assertThat(documents.find(fingerprint)).contains(bytes);
        assertThat(documents.find("00")).isEmpty();
    }

    @Test
    void aRecordOfBeforeThereWereChainsIsTakenOver() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(database.owner());
        owner.execute("drop schema record cascade; drop schema views cascade");
        try (var script = RecordIT.class.getResourceAsStream("/schema-before-chain.sql")) {
            owner.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        Schema.create(database.owner(), "desk");
        Schema.create(database.owner(), "desk");
        assertThat(jdbc.queryForList(
                        "select position || ' ' || batch || ' ' || stream from record.events order by position",
                        String.class))
                .containsExactly("1 1 early", "2 3 late", "3 3 late too");
        assertThat(new JdbcTemplate(database.owner())
                        .queryForList("select stream from record.events_before_chain", String.class))
                .hasSize(3);
        journal.append(List.of(stream("now", 1)));
        assertThat(events()).isEqualTo(4);
    }

    static NewStream stream(String name, int events) {
        return new NewStream(name, Collections.nCopies(events, event(name)));
    }

    static DaybookEvent event(String user) {
        return new DeskEvent.PasswordChanged(user, Instant.EPOCH);
    }

    private long events() {
        return jdbc.queryForList("select id from record.events").size();
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
