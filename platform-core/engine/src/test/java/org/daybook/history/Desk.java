package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.daybook.shared.Changes;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.RecordDatabase;
import org.daybook.views.View;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;

/** The record, some views and their drivers, put together for a test. */
final class Desk implements AutoCloseable {

    final RecordDatabase database = new RecordDatabase();
    final Changes changes = new Changes();
    final PostgresJournal journal = database.journal();
    final Workshop workshop = new Workshop(Clock.systemUTC(), changes);
    final List<View<?>> views;
    final LiveViews live;
    final Rebuilding rebuilding;

    Desk(View<?>... views) throws SQLException {
        this.views = List.of(views);
        this.live = live(database.application());
        this.rebuilding = new Rebuilding(
                this.views, database.application(), database.reader(), workshop, journal, changes, Clock.systemUTC());
        live.start();
    }

    LiveViews live(DataSource source) {
        return new LiveViews(views, source, database.reader(), database.arrivals(), changes);
    }

    void changes(String user, int times) {
        Journal.NewStream stream = new Journal.NewStream(
                "account-" + user,
                java.util.stream.IntStream.range(0, times)
                        .mapToObj(each -> new DeskEvent.PasswordChanged(user, Instant.EPOCH))
                        .toList());
        journal.append(List.of(stream));
    }

    void caughtUp() throws Exception {
        live.awaitCaughtUp(30_000);
    }

    String hash() throws SQLException {
        try (Connection connection = database.connection()) {
            return RowsHash.of(connection, views.getFirst());
        }
    }

    boolean rebuild() {
        return rebuilding.run(Set.of(), "tester", Progress.silent());
    }

    List<String> rows() {
        return texts("select person || ' ' || times || ' ' || sequence from tally order by 1");
    }

    List<String> deadLetters() {
        return texts("select stream || ' ' || reason from views.dead_letters order by position");
    }

    /** Tables in the schema of the views, without the four that are always there. */
    List<String> tables() {
        return texts("select tablename::text from pg_tables where schemaname = 'views' and tablename not in"
                + " ('view_positions', 'dead_letters', 'accounts') order by 1");
    }

    private List<String> texts(String sql) {
        return database.jdbc().query(sql, (row, number) -> row.getString(1));
    }

    @Override
    public void close() {
        live.close();
        workshop.close();
    }
}
