package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.daybook.app.running.PlainServer;
import org.daybook.app.wiring.Parts;
import org.daybook.gateway.Gateway;
import org.daybook.history.verify.Anchor;
import org.daybook.history.verify.Verification;
import org.daybook.history.verify.Verification.Result;
import org.daybook.ingestion.RawDocuments;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The administrator of the server, whom no trigger binds who is allowed to drop it, changes single values of what is
 * stored, anywhere. Each change is found.
 */
class TamperedRecordIT {

    private static final int EDITS = Rounds.of(10) * 5;
    private static final int EVENTS = 120;

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    @Test
    void everyChangeOfAStoredValueIsFound() throws Exception {
        try (PlainServer server = PlainServer.start(folder).withTables();
                ConfigurableApplicationContext desk = Parts.start(folder.resolve("desk"), server.options())) {
            fill(desk);
            DataSource database = desk.getBean(DataSource.class);
            Result before = verify(database);
            assertThat(before).isInstanceOf(Result.Whole.class);
            Anchor anchor = new Anchor(((Result.Whole) before).events(), ((Result.Whole) before).hash());

            try (Connection vandal = server.administrator("daybook")) {
                unguard(vandal);
                for (int edit = 0; edit < EDITS; edit++) {
                    String change = change(random.nextInt(17));
                    // a change of one row, taken back afterwards by putting the row as it was
                    run(vandal, "create temporary table kept as table record.events");
                    run(vandal, "create temporary table kept_documents as table record.raw_documents");
                    run(vandal, change);
                    assertThat(verify(database, Optional.of(anchor)))
                            .as("change %d: %s", edit, change)
                            .isInstanceOf(Result.Broken.class);
                    run(
                            vandal,
                            "truncate record.events, record.raw_documents;"
                                    + "insert into record.events table kept; insert into record.raw_documents table kept_documents;"
                                    + "drop table kept, kept_documents");
                }
            }
            assertThat(verify(database)).isEqualTo(before);
        }
    }

    /** One value of one row becomes another that the column takes, whatever it is. */
    private String change(int kind) {
        int at = 1 + random.nextInt(EVENTS);
        String row = " where position = " + at;
        return switch (kind) {
            case 0 -> "update record.events set id = id || 'x'" + row;
            case 1 -> "update record.events set stream = overlay(stream placing 'q' from 1 for 1)" + row;
            case 2 -> "update record.events set sequence = sequence + " + (2 + random.nextInt(9)) + row;
            case 3 -> "update record.events set name = replace(name, '.', '-')" + row;
            case 4 -> "update record.events set revision = revision + 1" + row;
            case 5 -> "update record.events set recorded = recorded + interval '1 microsecond'" + row;
            // the JSON says the same, in one byte more
            case 6 -> "update record.events set payload = overlay(payload::text placing '{ ' from 1 for 1)::json" + row;
            case 7 -> "update record.events set payload = replace(payload::text, 'factId', 'fbctId')::json" + row;
            case 8 -> "update record.events set metadata = '{\"x\": 1}'::json" + row;
            case 9 -> "update record.events set hash = set_byte(hash, 7, get_byte(hash, 7) # 1)" + row;
            case 10 -> "update record.events set batch = batch + 1" + row;
            case 11 -> "delete from record.events" + row;
            case 12 -> "delete from record.events where position > " + (EVENTS - 1);
            case 13 ->
                "update record.events a set payload = b.payload from record.events b where a.position = " + at
                        + " and b.position = " + (at % EVENTS + 1);
            case 14 -> "update record.events set aside = coalesce(aside, '{') || ' '" + row;
            case 15 ->
                "update record.raw_documents set content = set_byte(content, 5, (get_byte(content, 5) + 1) % 256)";
            default ->
                "update record.raw_documents set sha256 = overlay(sha256 placing '00' from 1 for 2)"
                        + " where sha256 not like '00%'";
        };
    }

    private static void fill(ConfigurableApplicationContext desk) {
        PostgresJournal journal = desk.getBean(PostgresJournal.class);
        Gateway gateway = desk.getBean(Gateway.class);
        desk.getBean(RawDocuments.class).keep("A page of some length.".getBytes(StandardCharsets.UTF_8));
        for (int number = 0; number < EVENTS / 3; number++) {
            journal.append(List.of(Parts.fact("f-a" + number), Parts.fact("f-b" + number)));
            gateway.send(new AcceptFact("f-a" + number, "anna", Instant.now(), ""));
        }
    }

    private static void unguard(Connection vandal) throws SQLException {
        run(vandal, "alter table record.events disable trigger all");
        run(vandal, "alter table record.raw_documents disable trigger all");
        run(
                vandal,
                "do $$ declare c record; begin for c in select conrelid::regclass t, conname n from pg_constraint"
                        + " where contype = 'c' and connamespace = 'record'::regnamespace"
                        + " loop execute format('alter table %s drop constraint %I', c.t, c.n); end loop; end $$");
    }

    private static Result verify(DataSource database) throws SQLException {
        return verify(database, Optional.empty());
    }

    private static Result verify(DataSource database, Optional<Anchor> anchor) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Verification(Progress.silent()).run(connection, anchor);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
