package org.daybook.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.store.postgres.Schema;
import org.daybook.store.postgres.SchemaScript;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;

/** The database of this process, and the server behind it where it is ours; one of one's own may serve several desks. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 24;

    // A plan that was kept from when a view was empty would read all of it at every step. And who hangs inside a
    // transaction, which may hold the record, is cut.
    private static final String SESSION =
            "-c plan_cache_mode=force_custom_plan -c idle_in_transaction_session_timeout=60000";

    private final String url;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedServer server;

    private Database(String url, String user, String password, @Nullable EmbeddedServer server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
    }

    /** Starts the embedded server, or connects to the database that was configured; its tables are there afterwards. */
    public static Database open(DaybookSettings settings) {
        String url = settings.database().url();
        if (url == null || url.isBlank()) {
            EmbeddedServer server = EmbeddedServer.start(settings.data());
            return new Database(server.url(), server.user(), server.password(), server);
        }
        Database database = external(settings, url);
        database.prepare();
        return database;
    }

    /**
     * Connects to the database as it is, also while a desk runs on it; the embedded server is started where it does not
     * run.
     */
    public static Database visit(DaybookSettings settings) {
        String url = settings.database().url();
        if (url != null && !url.isBlank()) {
            return external(settings, url);
        }
        return EmbeddedServer.running(settings.data())
                .map(visited -> new Database(visited.url(), visited.user(), visited.password(), null))
                .orElseGet(() -> open(settings));
    }

    private static Database external(DaybookSettings settings, String url) {
        String user = settings.database().user();
        String password = settings.database().password();
        if (user == null || password == null) {
            throw new CannotStart("daybook.database.url is set; daybook.database.user and .password are missing.");
        }
        return new Database(url, user, password, null);
    }

    /** A role that may do so makes the tables itself; where it may not, an administrator has made them. */
    private void prepare() {
        try {
            if (SchemaScript.mayBeMade(unpooled())) {
                Schema.create(unpooled());
            } else if (!SchemaScript.isThere(unpooled())) {
                throw new CannotStart("The tables of this release are not in " + url + ", and " + user
                        + " may not make them.\nLet the administrator of the database run: ./daybook schema | psql …"
                        + "\nwith what docs/operations.md says about a PostgreSQL of your own.");
            }
        } catch (DataAccessException e) {
            throw new CannotStart("The database " + url + " does not answer: " + e.getMessage(), e);
        }
    }

    private PGSimpleDataSource unpooled() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** The connections of the application. */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("daybook");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("currentSchema", Schema.SEARCH_PATH);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "daybook");
        config.addDataSourceProperty("options", SESSION);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
