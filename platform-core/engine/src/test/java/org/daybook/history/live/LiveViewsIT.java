package org.daybook.history.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.daybook.shared.Changes;
import org.daybook.store.postgres.RecordDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class LiveViewsIT {

    private final Desk desk;

    LiveViewsIT() throws SQLException {
        desk = new Desk(Tally.view());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsAppendedIsSeen() throws Exception {
        desk.changes("anna", 3);
        desk.changes("ben", 1);
        desk.changes("leaver", 3);
        desk.caughtUp();
        assertThat(desk.rows()).containsExactly("anna 3 2", "ben 1 0");
    }

    @Test
    void aCommitIsSeenAtOnceAndAnnouncedAfterwards() throws Exception {
        List<Long> milliseconds = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            CountDownLatch seen = new CountDownLatch(1);
            Runnable end = desk.changes.watch(view -> {
                if (view.equals("tally")) {
                    seen.countDown();
                }
            });
            String user = "user" + round;
            long start = System.nanoTime();
            desk.changes(user, 1);
            assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
            milliseconds.add((System.nanoTime() - start) / 1_000_000);
            assertThat(desk.rows()).contains(user + " 1 0");
            end.run();
        }
        milliseconds.sort(null);
        assertThat(milliseconds.get(milliseconds.size() / 2)).isLessThan(100);
    }

    @Test
    void everyCommitIsAnnouncedToTheAuditLog() throws Exception {
        List<String> announced = new CopyOnWriteArrayList<>();
        desk.changes.watch(announced::add);
        desk.changes("anna", 1);
        for (int i = 0; i < 200 && !announced.contains("audit"); i++) {
            Thread.sleep(10);
        }
        assertThat(announced).contains("audit");
    }

    @Test
    void anEventThatCannotBeFoldedIsLeftOutAndKeptWhileTheOthersGoOn() throws Exception {
        desk.changes("anna", 1);
        desk.changes("poison", 3);
        desk.changes("unreadable", 1);
        desk.changes("ben", 2);
        desk.caughtUp();

        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 2 1", "poison 1 0");
        assertThat(desk.deadLetters())
                .containsExactly(
                        "account-poison failed IllegalStateException: cannot fold this",
                        "account-poison waiting It touches what the event at 3 touches, and waits for it.",
                        "account-unreadable failed IllegalStateException: cannot tell the key");
    }

    @Test
    void aRowThatCannotBeWrittenIsLeftOutAndKeptWhileTheOthersGoOn() throws Exception {
        desk.live.close();
        desk.changes("anna", 1);
        desk.changes("unwritable", 2);
        desk.changes("ben", 2);
        try (LiveViews live = desk.live(desk.database.application())) {
            live.start();
            live.awaitCaughtUp(30_000);
        }
        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 2 1");
        assertThat(desk.deadLetters()).hasSize(2).first().asString().contains("no ink for this");
    }

    @Test
    void anEventOfAnUnknownKindIsLeftOutAndKept() throws Exception {
        desk.database.append("ferry-1", "ferry.docked", Instant.now());
        desk.changes("anna", 1);
        desk.caughtUp();
        assertThat(desk.rows()).containsExactly("anna 1 0");
        assertThat(desk.deadLetters()).singleElement().asString().contains("ferry.docked");
    }

    @Test
    void aCrashBetweenRowsAndCommitFoldsEverythingExactlyOnce() throws Exception {
        desk.live.close();
        AtomicInteger crashes = new AtomicInteger();
        var crashing = new DelegatingDataSource(desk.database.application()) {
            @Override
            public Connection getConnection() throws SQLException {
                return Crashing.beforeCommit(super.getConnection(), crashes);
            }
        };
        try (LiveViews live = desk.live(crashing)) {
            live.start();
            crashes.set(6);
            for (int user = 0; user < 30; user++) {
                desk.changes("user" + user, 40);
            }
            live.awaitCaughtUp(60_000);
        }
        assertThat(crashes.get()).isNotPositive();
        assertThat(desk.rows()).hasSize(30).allMatch(row -> row.endsWith(" 40 39"));
        assertThat(desk.deadLetters()).isEmpty();
    }

    @Test
    void aConnectionThatIsCutIsTakenUpAgain() throws Exception {
        desk.changes("anna", 1);
        desk.caughtUp();
        try (Connection owner = desk.database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = 'desk' and datname = current_database()");
        }
        desk.changes("ben", 1);
        desk.caughtUp();
        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 1 0");
    }

    @Test
    void twoDriversOnOneDatabaseFoldEverythingExactlyOnce() throws Exception {
        try (LiveViews other = desk.live(desk.database.application())) {
            other.start();
            for (int user = 0; user < 50; user++) {
                desk.changes("user" + user, 20);
            }
            desk.caughtUp();
        }
        assertThat(desk.rows()).hasSize(50).allMatch(row -> row.endsWith(" 20 19"));
    }

    @Test
    void aViewOfAnotherShapeIsMadeAnew() throws Exception {
        desk.changes("anna", 2);
        desk.caughtUp();
        desk.live.close();
        desk.database.jdbc().update("update views.view_positions set shape = 'of an older release'");

        RecordDatabase same = desk.database;
        try (LiveViews live =
                new LiveViews(desk.views, same.application(), same.reader(), same.arrivals(), new Changes(), "other")) {
            live.start();
            live.awaitCaughtUp(30_000);
        }
        assertThat(desk.rows()).containsExactly("anna 2 1");
    }
}
