package org.daybook.history.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DaybookEvent;
import org.daybook.events.Journal.NewStream;
import org.daybook.history.verify.Verification.Result;
import org.daybook.store.names.EventExamples;
import org.daybook.store.postgres.PostgresRawDocuments;
import org.daybook.store.postgres.RecordDatabase;
import org.daybook.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with all rights switches the triggers off and edits what is stored. */
class VerificationIT {

    private final RecordDatabase database = new RecordDatabase();
    private final JdbcTemplate owner = new JdbcTemplate(database.owner());

    @BeforeEach
    void record() {
        int number = 0;
        for (DaybookEvent event : EventExamples.all()) {
            if (!event.getClass().getSimpleName().matches("ArticleIngested|DocumentRefused")) {
                database.journal()
                        .append(List.of(
                                new NewStream("s-" + number, List.of(event)),
                                new NewStream("“quoted” – " + number++, List.of(event))));
            }
        }
        String kept = new PostgresRawDocuments(database.jdbc()).keep("a page".getBytes(StandardCharsets.UTF_8));
        DocumentRefused refused = new DocumentRefused("a.pdf", kept, "It holds no text.", "anna", Instant.EPOCH);
        database.journal().append(List.of(new NewStream("refused-" + kept, List.of(refused))));
        for (String table : List.of("record.events", "record.raw_documents")) {
            owner.execute("alter table " + table + " disable trigger all");
        }
        owner.execute("alter table record.raw_documents drop constraint raw_documents_check");
    }

    @Test
    void aRecordThatNobodyTouchedIsWhole() throws Exception {
        assertThat(verify(Optional.empty())).isInstanceOfSatisfying(Result.Whole.class, whole -> {
            assertThat(whole.events())
                    .isEqualTo(database.jdbc().queryForObject("select count(*) from record.events", Long.class));
            assertThat(whole.documents()).isEqualTo(1);
            assertThat(whole.hash())
                    .isEqualTo(database.jdbc()
                            .queryForObject(
                                    "select encode(hash, 'hex') from record.events order by position desc limit 1",
                                    String.class));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.events set payload = replace(payload::text, 'a', 'b')::json where position = 7",
                "update record.events set payload = (payload::text || ' ')::json where position = 7",
                "update record.events set metadata = '{\"x\":1}' where position = 7",
                "update record.events set aside = coalesce(aside || ' ', '') where position = 7",
                "update record.events set id = id || 'x' where position = 7",
                "update record.events set stream = stream || 'x' where position = 7",
                "update record.events set sequence = sequence + 1 where position = 7",
                "update record.events set name = 'x' where position = 7",
                "update record.events set revision = revision + 1 where position = 7",
                "update record.events set batch = batch + 2 where position = 7",
                "update record.events set recorded = recorded + interval '1 microsecond' where position = 7",
                "update record.events set hash = sha256('x') where position = 7",
                "delete from record.events where position = 7",
                "update record.events set position = 1000, batch = 1000 where position = 7"
            })
    void theFirstEventThatWasEditedIsNamed(String edit) throws Exception {
        owner.execute(edit);
        assertThat(verify(Optional.empty()))
                .isInstanceOfSatisfying(
                        Result.Broken.class,
                        broken -> assertThat(broken.where()).matches("event [78]\\b.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.raw_documents set content = 'another page'",
                "update record.raw_documents set sha256 = repeat('0', 64)",
                "update record.raw_documents set content = 'x', sha256 = encode(sha256('x'), 'hex')",
                "delete from record.raw_documents"
            })
    void aRawDocumentThatWasEditedIsFound(String edit) throws Exception {
        owner.execute(edit);
        assertThat(verify(Optional.empty()))
                .isInstanceOfSatisfying(
                        Result.Broken.class,
                        broken -> assertThat(broken.where()).startsWith("raw document"));
    }

    @Test
    void whoCutsTheEndOffOrComputesTheChainAnewIsFoundByAHeadThatWasKeptElsewhere() throws Exception {
        Result.Whole whole = (Result.Whole) verify(Optional.empty());
        Optional<Anchor> anchor = Anchor.parse("head " + whole.events() + " " + whole.hash());
        assertThat(verify(anchor)).isInstanceOf(Result.Whole.class);

        owner.execute("delete from record.events where position = (select max(position) from record.events)");
        assertThat(verify(Optional.empty())).isInstanceOf(Result.Whole.class);
        assertThat(verify(anchor)).isInstanceOf(Result.Broken.class);

        database.journal()
                .append(List.of(
                        new NewStream("other", List.of(EventExamples.all().getLast()))));
        assertThat(verify(anchor)).isInstanceOf(Result.Broken.class);
    }

    private Result verify(Optional<Anchor> anchor) throws Exception {
        try (Connection connection = database.connection()) {
            return new Verification(Progress.silent()).run(connection, anchor);
        }
    }
}
