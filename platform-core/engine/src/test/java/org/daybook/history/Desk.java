package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.RebuildLimits;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.history.tables.RowsHash;
import org.daybook.shared.Changes;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.RecordDatabase;
import org.daybook.views.View;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;

/** The record, some views and their drivers, put together for a test. */
public final class Desk implements AutoCloseable {

    private static final String NODE = "rebuilder";
    private static final AtomicInteger NODES = new AtomicInteger();

    public final RecordDatabase database = new RecordDatabase();
    public final Changes changes = new Changes();
    public final PostgresJournal journal = database.journal();
    public final Workshop workshop = new Workshop(Clock.systemUTC(), changes);
    public final List<View<?>> views;
    private final Map<String, Integer> changed = new ConcurrentHashMap<>();
    public final LiveViews live;
    public final Rebuilding rebuilding;

    public Desk(View<?>... views) throws SQLException {
        this.views = List.of(views);
        this.live = live(database.application());
        this.rebuilding = new Rebuilding(
                this.views,
                database.application(),
                database.reader(),
                workshop,
                journal,
                changes,
                Clock.systemUTC(),
                NODE,
                new RebuildLimits(2, 50, 40));
        live.start();
    }

    public LiveViews live(DataSource source) {
        return new LiveViews(
                views, source, database.reader(), database.arrivals(), changes, "node-" + NODES.incrementAndGet());
    }

    public void changes(String user, int times) {
        Journal.NewStream stream = new Journal.NewStream(
                "account-" + user,
                java.util.stream.IntStream.range(0, times)
                        .mapToObj(each -> changed(user))
                        .toList());
        journal.append(List.of(stream));
    }

    /** More of the same user, each an append of its own. */
    public void note(String user, int times) {
        for (int time = 0; time < times; time++) {
            journal.note("account-" + user, changed(user));
        }
    }

    private DeskEvent changed(String user) {
        int number = changed.merge(user, 1, Integer::sum) - 1;
        return new DeskEvent.PasswordChanged(user, Instant.EPOCH.plusSeconds(number));
    }

    public void caughtUp() throws Exception {
        live.awaitCaughtUp(30_000);
    }

    public String hash() throws SQLException {
        try (Connection connection = database.connection()) {
            return RowsHash.of(connection, views.getFirst());
        }
    }

    public boolean rebuild() {
        return rebuilding.run(Set.of(), "tester", Progress.silent());
    }

    public List<String> rows() {
        return texts(
                "select person || ' ' || times || ' ' || number from tally where valid_to = 9223372036854775807 order by 1");
    }

    public List<String> deadLetters() {
        return texts(
                "select stream || ' ' || state || ' ' || reason from views.dead_letters join record.events using (position)"
                        + " order by position");
    }

    /** Tables in the schema of the views, without those that are always there. */
    public List<String> tables() {
        return texts("select tablename::text from pg_tables where schemaname = 'views' and tablename not in"
                + " ('view_positions', 'dead_letters', 'accounts', 'source_diary') order by 1");
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
