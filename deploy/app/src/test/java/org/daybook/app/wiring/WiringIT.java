package org.daybook.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.daybook.accounts.Account;
import org.daybook.accounts.Accounts;
import org.daybook.accounts.FirstAccount;
import org.daybook.gateway.Gateway;
import org.daybook.history.ViewStates;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Decision;
import org.daybook.shared.Outcome;
import org.daybook.store.AuditLog;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventSerializer;
import org.daybook.store.names.StoredData;
import org.daybook.store.postgres.PostgresEventEngine;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.RecordWriter;
import org.daybook.views.facts.FactById;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts as they are put together, without the screens and with an empty plugins folder. */
class WiringIT {

    @TempDir
    static Path data;

    static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() throws IOException {
        context = Parts.start(data);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private Gateway gateway;
    private PostgresJournal journal;

    @BeforeEach
    void find() {
        gateway = context.getBean(Gateway.class);
        journal = context.getBean(PostgresJournal.class);
    }

    @Test
    void commandsRunInTransactionsOfSpring() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(PostgresEventEngine.class);
    }

    @Test
    void nothingIsSerializedByXStream() {
        assertThat(context.getBeansOfType(Serializer.class).values())
                .hasSize(3)
                .allMatch(Jackson3Serializer.class::isInstance)
                .anyMatch(EventSerializer.class::isInstance);
    }

    @Test
    void aDecisionIsRecordedSeenAndUndone() throws Exception {
        record("f-decided");
        assertThat(gateway.send(new AcceptFact("f-decided", "anna", Instant.now(), "right")))
                .isEqualTo(new Outcome.Done());
        assertThat(decision("f-decided")).isEqualTo(Decision.ACCEPTED);
        assertThat(gateway.send(new AcceptFact("f-decided", "anna", Instant.now(), "right")))
                .isEqualTo(new Outcome.AlreadySo());

        assertThat(gateway.send(new UndoDecision("f-decided", "anna", Instant.now())))
                .isEqualTo(new Outcome.Done());
        assertThat(decision("f-decided")).isEqualTo(Decision.OPEN);
        assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "review.", "f-decided", 10)))
                .extracting(AuditLog.Row::name)
                .containsExactly("review.decision-undone", "review.fact-accepted");
        assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "", "f-decided", 10)))
                .extracting(AuditLog.Row::sequence)
                .containsExactly(2L, 1L, 0L);
    }

    @Test
    void whatIsNotInTheRecordIsRefusedInWords() {
        assertThat(gateway.send(new AcceptFact("f-nowhere", "anna", Instant.now(), "")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("f-nowhere"));
        assertThat(gateway.send(new CancelWork("work-999", "anna"))).isInstanceOf(Outcome.Refused.class);
        assertThat(gateway.ask(new FactById("f-nowhere"))).isEmpty();
    }

    @Test
    void manyAnalystsDecidingAtOnceLeaveOneStoryWithoutHoles() throws Exception {
        record("f-contested");
        List<Callable<Outcome>> clicks = new ArrayList<>();
        for (int analyst = 0; analyst < 8; analyst++) {
            String name = "analyst" + analyst;
            clicks.add(
                    analyst % 2 == 0
                            ? () -> gateway.send(new AcceptFact("f-contested", name, Instant.now(), ""))
                            : () -> gateway.send(new RejectFact("f-contested", name, Instant.now(), "")));
        }
        int done = 0;
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> outcome : hands.invokeAll(clicks)) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        List<AuditLog.Row> story = gateway.ask(new AuditLog(Long.MAX_VALUE, "review.", "f-contested", 50));
        assertThat(story).hasSize(done).isNotEmpty();
        assertThat(story.getLast().sequence()).isEqualTo(1);
        assertThat(story.getFirst().sequence()).isEqualTo(done);
    }

    @Test
    void aRebuildWithoutAnyPluginGivesTheSameViews() throws Exception {
        record("f-kept");
        gateway.send(new RejectFact("f-kept", "ben", Instant.now(), "no"));
        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        Map<String, String> before = Parts.hashes(context);

        assertThat(gateway.send(new RebuildViews(Set.of(), "anna"))).isInstanceOf(Outcome.Started.class);
        awaitWork();

        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        assertThat(Parts.hashes(context)).isEqualTo(before).hasSizeGreaterThanOrEqualTo(5);
        assertThat(gateway.ask(new ViewStates())).allSatisfy(state -> {
            assertThat(state.lastRebuild()).isPresent();
            assertThat(state.workId()).isEmpty();
        });
        assertThat(decision("f-kept")).isEqualTo(Decision.REJECTED);
    }

    @Test
    void aFactThatAnOlderReleaseRecordedIsShownDecidedAndRebuiltAlike() throws Exception {
        recordAsRevisionOne("f-old");
        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        assertThat(gateway.ask(new FactById("f-old")).orElseThrow().why()).isEmpty();
        assertThat(gateway.send(new AcceptFact("f-old", "anna", Instant.now(), "")))
                .isEqualTo(new Outcome.Done());
        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        Map<String, String> before = Parts.hashes(context);

        assertThat(gateway.send(new RebuildViews(Set.of(), "anna"))).isInstanceOf(Outcome.Started.class);
        awaitWork();
        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        assertThat(Parts.hashes(context)).isEqualTo(before);
        assertThat(decision("f-old")).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aDocumentThatNoPluginReadsIsRefusedInTheRecord() throws Exception {
        byte[] text = "A page that nobody can read here.".getBytes(StandardCharsets.UTF_8);
        assertThat(gateway.send(new SubmitDocuments(List.of(SubmitDocuments.Document.of("lonely.txt", text)), "anna")))
                .isInstanceOf(Outcome.Started.class);
        awaitWork();
        assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "document.refused", "lonely.txt", 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.by()).isEqualTo("anna"));
    }

    @Test
    void theFirstAccountIsMadeOnceWithAPasswordThatMustBeChanged() {
        Accounts accounts = context.getBean(Accounts.class);
        PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        String password = FirstAccount.create(accounts, encoder).orElseThrow();
        assertThat(FirstAccount.create(accounts, encoder)).isEmpty();

        Account account = accounts.find("Administrator").orElseThrow();
        assertThat(account.temporary()).isTrue();
        assertThat(account.passwordHash()).startsWith("{").doesNotContain(password);
        assertThat(encoder.matches(password, account.passwordHash())).isTrue();

        accounts.put(new Account("administrator", "{noop}changed", "administrator", false));
        assertThat(accounts.find("ADMINISTRATOR"))
                .get()
                .extracting(Account::temporary)
                .isEqualTo(false);
        assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "desk.", "account-", 10)))
                .extracting(AuditLog.Row::name)
                .containsExactly("desk.password-changed", "desk.account-created");
        assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "", password, 10))).isEmpty();
    }

    private void record(String factId) {
        journal.append(List.of(Parts.fact(factId)));
    }

    /** As it was written before facts told why they were read. */
    private static void recordAsRevisionOne(String factId) {
        JsonNode payload =
                EventJson.mapper().valueToTree(Parts.fact(factId).events().getFirst());
        ((ObjectNode) payload.get("origin")).remove("why");
        byte[] json = payload.toString().getBytes(StandardCharsets.UTF_8);
        StoredData event = new StoredData(
                factId, factId, 0, "fact.custom-recorded", 1, Instant.now(), json, new byte[] {'{', '}'});
        context.getBean(JdbcTemplate.class).execute((Connection connection) -> {
            RecordWriter.append(connection, List.of(event), Function.identity());
            return event;
        });
    }

    private Decision decision(String factId) throws Exception {
        context.getBean(LiveViews.class).awaitCaughtUp(30_000);
        return gateway.ask(new FactById(factId)).orElseThrow().decision();
    }

    private void awaitWork() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (gateway.ask(new RunningWork()).stream().noneMatch(row -> row.state() == RunningWork.State.RUNNING)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("The work does not end");
    }
}
