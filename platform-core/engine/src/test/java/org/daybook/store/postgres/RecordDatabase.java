package org.daybook.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.StoredData;
import org.daybook.store.names.Upcasters;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A database of its own for a test, with the record's tables, in one real server for all tests of a run. */
public final class RecordDatabase {

    private static final String ROLE = "desk";
    private static final byte[] NOTHING = {'{', '}'};
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private final String name = "record_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    private final Arrivals arrivals = new Arrivals();
    private final DataSource application;
    private final DataSource owner;

    public RecordDatabase() {
        JdbcTemplate admin = new JdbcTemplate(Started.SERVER.getPostgresDatabase());
        if (admin.queryForList("select 1 from pg_roles where rolname = ?", ROLE).isEmpty()) {
            admin.execute("create role " + ROLE + " login");
        }
        admin.execute("create database " + name);
        owner = source(Started.SERVER.getPort(), name, "postgres");
        Schema.create(owner, ROLE);
        application = source(Started.SERVER.getPort(), name, ROLE);
    }

    private static DataSource source(int port, String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setCurrentSchema(Schema.SEARCH_PATH);
        source.setReWriteBatchedInserts(true);
        return source;
    }

    /** As the application connects: it may add and read. */
    public DataSource application() {
        return application;
    }

    /** As the owner of the tables. */
    public DataSource owner() {
        return owner;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(application);
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public EventReader reader() {
        return new EventReader(EventNames.all(), Upcasters.all());
    }

    public PostgresJournal journal() {
        return new PostgresJournal(
                jdbc(), new DataSourceTransactionManager(application), arrivals, reader(), Clock.systemUTC());
    }

    public Connection connection() throws SQLException {
        return application.getConnection();
    }

    /** An event of an unknown kind, alone in its stream, in the running transaction. */
    public static void append(Connection connection, String stream, String name, Instant recorded) throws SQLException {
        StoredData event = new StoredData(stream, stream, 0, name, 1, recorded, NOTHING, NOTHING);
        RecordWriter.append(connection, List.of(event), Function.identity());
    }

    /** … in a transaction of its own. */
    public void append(String stream, String name, Instant recorded) throws SQLException {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            append(connection, stream, name, recorded);
            connection.commit();
        }
    }
}
