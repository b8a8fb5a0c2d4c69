package org.daybook.views;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL, started once for all tests of a run. */
public final class TestDatabase {

    private static final class Started {
        private static final DataSource SERVER = start();

        private static DataSource start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                return server.getPostgresDatabase();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work {
        void with(Connection connection) throws SQLException;
    }

    public DataSource server() {
        return Started.SERVER;
    }

    /** A few connections that stay open, to be closed by who asked for them. */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Started.SERVER);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(Started.SERVER);
    }

    public void run(Work work) {
        try (Connection connection = Started.SERVER.getConnection()) {
            work.with(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** An empty table of this name. */
    public void empty(ViewTable<?> table, String name) {
        jdbc().sql("drop table if exists " + name).update();
        table.create(name).forEach(statement -> jdbc().sql(statement).update());
    }

    /** What held at a position, as text, in order of the keys. */
    public String rows(String table, long position) {
        return jdbc().sql(
                        "select coalesce(string_agg((to_jsonb(t) - 'valid_from' - 'valid_to')::text, E'\\n' order by key), '')"
                                + " from " + table + " t where valid_from <= :position and valid_to > :position")
                .param("position", position)
                .query(String.class)
                .single();
    }

    /** All versions as text, in order of their keys. */
    public String dump(String table) {
        return jdbc().sql("select coalesce(string_agg(t::text, E'\\n' order by key, valid_from), '') from " + table
                        + " t")
                .query(String.class)
                .single();
    }
}
