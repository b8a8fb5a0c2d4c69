package org.daybook.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.store.postgres.Schema;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * PostgreSQL in the data directory, as a process of its own. It keeps its port, so that one that survived a hard kill
 * of Daybook is found and used again.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** Of the binaries that come with this release. */
    static final String VERSION = "18";

    static final String APPLICATION_ROLE = "daybook";
    private static final String DATABASE = "daybook";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String OUR_RULES =
            "# Written by Daybook: nobody without a password, nobody from another machine.\n";
    private static final Duration ORPHANS_LEAVE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY = 1000;
    private static final long TRY_EVERY = 4000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerFiles files;
    private final int port;
    private final Secrets secrets;
    private final Thread guard;
    private @Nullable EmbeddedPostgres server;
    private volatile boolean closing;

    private EmbeddedServer(ServerFiles files, int port, Secrets secrets) {
        this.files = files;
        this.port = port;
        this.secrets = secrets;
        this.guard = Thread.ofPlatform().name("postgres-guard").daemon().unstarted(this::guard);
    }

    /** Starts or adopts the server of a data directory, and creates its database where there is none. */
    public static EmbeddedServer start(Path dataDirectory) {
        ServerFiles files = new ServerFiles(dataDirectory.resolve("postgres"));
        try {
            files.check(VERSION);
            EmbeddedServer server = new EmbeddedServer(files, files.port(), Secrets.readOrCreate(files.passwords()));
            server.boot();
            server.prepare();
            server.guard.start();
            return server;
        } catch (IOException | SQLException | InterruptedException e) {
            throw new CannotStart(
                    "The database server in " + dataDirectory + " did not start: " + e.getMessage()
                            + "\nIts own words are in " + files.log(),
                    e);
        }
    }

    /** Where the application finds a server. */
    record Address(String url, String user, String password) {}

    /** The server of a data directory that somebody else has started; empty when none answers. */
    static Optional<Address> running(Path dataDirectory) {
        ServerFiles files = new ServerFiles(dataDirectory.resolve("postgres"));
        try {
            if (!files.serverRuns()) {
                return Optional.empty();
            }
            String password = Secrets.readOrCreate(files.passwords()).application();
            Address address = new Address(url(files.port()), APPLICATION_ROLE, password);
            DriverManager.getConnection(address.url(), address.user(), password).close();
            return Optional.of(address);
        } catch (IOException | SQLException notThere) {
            return Optional.empty();
        }
    }

    private void boot() throws IOException, InterruptedException {
        files.settle(port, ORPHANS_LEAVE);
        File log = files.log().toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.directory().resolve("server").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", secrets.owner())
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // nobody replicates this server: a rebuilt view need not go through the log a second time
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("password_encryption", "scram-sha-256");
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win")) {
            builder.setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
        }
        try {
            server = builder.start();
        } catch (IllegalStateException e) {
            boolean locked = e instanceof OverlappingFileLockException
                    || String.valueOf(e.getMessage()).startsWith("could not lock");
            throw new CannotStart(
                    locked
                            ? "Another Daybook runs on " + files.directory().getParent()
                                    + ".\nStop it, or name another directory by --data."
                                    + " (A running desk rebuilds views on its Replay page.)"
                            : "The database server did not start: " + e.getMessage() + "\nIts own words are in " + log,
                    e);
        }
        LOG.info("PostgreSQL runs on port {} with its data in {}", port, files.directory());
    }

    private void prepare() throws IOException, SQLException {
        Path rules = files.data().resolve("pg_hba.conf");
        JdbcTemplate admin = new JdbcTemplate(dataSource("postgres", "postgres", secrets.owner()));
        if (!Files.readString(rules).contains(OUR_RULES)) {
            admin.execute("alter role postgres password '" + secrets.owner() + "'");
            Files.writeString(rules, OUR_RULES + """
                    local all all scram-sha-256
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            admin.queryForList("select pg_reload_conf()");
        }
        if (admin.queryForList("select 1 from pg_roles where rolname = ?", APPLICATION_ROLE)
                .isEmpty()) {
            admin.execute("create role " + APPLICATION_ROLE + " login password '" + secrets.application() + "'");
        }
        if (admin.queryForList("select 1 from pg_database where datname = ?", DATABASE)
                .isEmpty()) {
            admin.execute("create database " + DATABASE + " template template0 encoding 'UTF8'");
        }
        Schema.create(dataSource(DATABASE, "postgres", secrets.owner()), APPLICATION_ROLE);
    }

    /**
     * Starts the server again when it dies while we live, so that the desk goes on by itself. One that ran out of disk
     * shuts itself down in good order and leaves no trace: whatever is not there is started.
     */
    private void guard() {
        ServerControl control = new ServerControl(files);
        while (!closing) {
            try {
                Thread.sleep(LOOK_EVERY);
                if (!closing && !files.serverRuns()) {
                    LOG.warn("PostgreSQL has died; it is started again and repairs itself");
                    files.settle(port, ORPHANS_LEAVE);
                    if (!control.startAgain()) {
                        LOG.warn("PostgreSQL does not start; it is tried again. Its own words are in {}", files.log());
                        Thread.sleep(TRY_EVERY);
                    }
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("PostgreSQL could not be started again; the next attempt follows: {}", e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private DataSource dataSource(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Where the application connects. */
    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String user() {
        return APPLICATION_ROLE;
    }

    public String password() {
        return secrets.application();
    }

    @Override
    public void close() {
        closing = true;
        guard.interrupt();
        try {
            guard.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void stop() {
        EmbeddedPostgres running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                LOG.warn("PostgreSQL did not stop cleanly; it repairs itself at the next start", e);
            }
        }
    }
}
