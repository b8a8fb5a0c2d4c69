package org.daybook.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybook.benchmarks.synthetic.SyntheticHistory;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.RebuildLimits;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.shared.Changes;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.Upcasters;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.Notices;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.PostgresPast;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.views.View;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The record, the views, their drivers and queries, wired as the application wires them, on a made-up history. */
public final class Desk implements AutoCloseable {

    private static final String NAME = "desk_of_benchmarks";
    private static final String NODE = "benchmark";
    private static final long SEED = 7;

    private final HikariDataSource database;
    private final DataSource owner;
    private final EventReader reader = new EventReader(EventNames.all(), Upcasters.all());
    private final Arrivals arrivals = new Arrivals();
    private final Changes changes = new Changes();
    private final Workshop workshop = new Workshop(Clock.systemUTC(), changes);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<View<?>> views = new ArrayList<>();
    private final PostgresJournal journal;
    private final Rebuilding rebuilding;
    private final SyntheticHistory history;
    private final Loading loading;

    /** The history's years are spread over so many events. */
    public Desk(TemporaryServer server, long events) throws SQLException {
        this.database = server.database(NAME);
        this.owner = server.owner(NAME);
        this.history = new SyntheticHistory(SEED, events);
        this.loading = new Loading(database, history);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(JdbcTemplate.class, () -> jdbc);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(PostgresPast.class, () -> new PostgresPast(jdbc, reader));
        context.scan("org.daybook.views");
        context.refresh();
        context.getBeansOfType(View.class).values().forEach(view -> views.add((View<?>) view));
        this.journal =
                new PostgresJournal(jdbc, new JdbcTransactionManager(database), arrivals, reader, Clock.systemUTC());
        this.rebuilding = new Rebuilding(
                views, database, reader, workshop, journal, changes, Clock.systemUTC(), NODE, RebuildLimits.usual());
        live().prepare();
    }

    public DataSource database() {
        return database;
    }

    public EventReader reader() {
        return reader;
    }

    public List<View<?>> views() {
        return views;
    }

    public PostgresJournal journal() {
        return journal;
    }

    public SyntheticHistory history() {
        return history;
    }

    /** The table of a view. */
    public String table(String view) {
        return views.stream()
                .filter(each -> each.name().equals(view))
                .map(each -> each.table().table())
                .findFirst()
                .orElseThrow();
    }

    /** The live driver at work, and what wakes it. */
    public record Following(LiveViews live, Notices notices) implements AutoCloseable {

        public void await(long milliseconds) throws SQLException, InterruptedException {
            live.awaitCaughtUp(milliseconds);
        }

        @Override
        public void close() {
            notices.close();
            live.close();
        }
    }

    public Following follow() throws SQLException {
        LiveViews live = live();
        live.start();
        return new Following(live, new Notices(database, arrivals, changes, NODE));
    }

    private LiveViews live() {
        return new LiveViews(views, database, reader, arrivals, changes, NODE);
    }

    /** Has so many events in the record, ready to be read; what is there already stays. */
    public void load(long events) throws SQLException {
        if (history.recorded() < events) {
            loading.events(events);
            settle();
        }
    }

    /** The same for facts. */
    public void loadFacts(long facts) throws SQLException {
        if (history.facts() < facts) {
            loading.facts(facts);
            settle();
        }
    }

    // what the server does by itself after a while, so that it does not do it in the middle of a measurement
    private void settle() {
        JdbcTemplate admin = new JdbcTemplate(owner);
        admin.execute("vacuum (analyze) record.events");
        admin.execute("checkpoint");
    }

    /** All views, by the desk's own rebuild. */
    public void rebuild() {
        if (!rebuilding.run(Set.of(), NODE, Progress.silent())) {
            throw new IllegalStateException("The rebuild did not go to the end");
        }
    }

    /** The last position. */
    public long head() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return EventTail.head(connection);
        }
    }

    /** What a table takes on disk, with its indexes, in megabytes. */
    public double megabytes(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select pg_total_relation_size(?::regclass)")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) / 1e6 : 0;
            }
        }
    }

    /** The queries of all views, asked as the desk asks them. */
    public Questions questions() {
        return new Questions(Stream.of(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(bean -> bean.getClass().getName().startsWith("org.daybook."))
                .toList());
    }

    @Override
    public void close() {
        workshop.close();
        context.close();
        database.close();
    }
}
