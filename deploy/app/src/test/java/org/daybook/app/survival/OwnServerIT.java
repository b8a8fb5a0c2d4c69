package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.daybook.app.running.PlainServer;
import org.daybook.app.wiring.Parts;
import org.daybook.gateway.Gateway;
import org.daybook.history.live.LiveViews;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.shared.Decision;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.views.facts.FactById;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Daybook on a PostgreSQL of somebody's own, with the three roles of deploy/postgres/roles.sql. */
class OwnServerIT {

    @TempDir
    Path folder;

    @Test
    void theDeskAppendsAuditorsReadAndNobodyChangesTheRecord() throws Exception {
        try (PlainServer server = PlainServer.start(folder)) {
            assertThatThrownBy(() -> Parts.start(folder.resolve("early"), server.options())
                            .close())
                    .rootCause()
                    .hasMessageContaining("./daybook schema");
            server.withTables().withTables();
            try (var desk = Parts.start(folder.resolve("desk"), server.options())) {
                Gateway gateway = desk.getBean(Gateway.class);
                desk.getBean(PostgresJournal.class).append(List.of(Parts.fact("f-1")));
                assertThat(gateway.send(new AcceptFact("f-1", "anna", Instant.now(), "")))
                        .isEqualTo(new Outcome.Done());
                desk.getBean(LiveViews.class).awaitCaughtUp(30_000);
                assertThat(gateway.ask(new FactById("f-1")).orElseThrow().decision())
                        .isEqualTo(Decision.ACCEPTED);
            }
            theRolesMayWhatTheyShouldAndNoMore(server);
        }
    }

    private static void theRolesMayWhatTheyShouldAndNoMore(PlainServer server) throws Exception {
        assertThat(server.ask("daybook_reader", "select name from record.events order by sequence"))
                .containsExactly("fact.custom-recorded", "review.fact-accepted");
        assertThat(server.ask("daybook_reader", "select key from views.view_facts"))
                .contains("f-1");
        for (String forbidden : List.of(
                "update record.events set name = 'x' returning name",
                "delete from record.raw_documents returning sha256")) {
            refused(server, "daybook", forbidden, "permission denied");
            refused(server, "daybook_reader", forbidden, "");
        }
        String elsewhere =
                "insert into record.events select position + 9, batch + 9, id, stream || 'x', sequence, name,"
                        + " revision, recorded, payload, metadata, hash, aside from record.events returning name";
        refused(server, "daybook", elsewhere, "follows the last event");
        refused(server, "daybook_reader", elsewhere, "");
        refused(server, "daybook_reader", "select record.take_turn()", "permission denied");
        refused(server, "daybook_reader", "select password_hash from views.accounts", "permission denied");
        refused(server, "daybook", "set role daybook_owner", "permission denied");
        assertThatThrownBy(() ->
                        server.run("daybook", "set role daybook_owner; update record.events set name = 'x' where true"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> server.ask("daybook_owner", "select 1"))
                .hasMessageContaining("not permitted to log in");
    }

    private static void refused(PlainServer server, String role, String statement, String why) {
        assertThatThrownBy(() -> server.ask(role, statement))
                .as(role + ": " + statement)
                .hasMessageContaining(why);
    }
}
