package org.daybook.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final int port;
    private final Secrets secrets;
    private @Nullable EmbeddedPostgres server;

    private EmbeddedServer(Path directory, int port, Secrets secrets) {
        this.directory = directory;
        this.port = port;
        this.secrets = secrets;
    }

    /** Starts or adopts the server of a data directory, and creates its database where there is none. */
    public static EmbeddedServer start(Path dataDirectory) {
        try {
            Path directory = dataDirectory.resolve("postgres");
            Files.createDirectories(directory);
            checkVersion(directory.resolve("data"));
            EmbeddedServer server = new EmbeddedServer(
                    directory,
                    port(directory.resolve("port")),
                    Secrets.readOrCreate(directory.resolve("passwords.properties")));
            server.boot();
            server.prepare();
            return server;
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "The database server in " + dataDirectory + " did not start: " + e.getMessage()
                            + "\nIts own words are in " + dataDirectory.resolve("postgres/server.log"),
                    e);
        }
    }

    private static void checkVersion(Path data) throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(VERSION)) {
            throw new CannotStart("The data in " + data + " was written by PostgreSQL "
                    + Files.readString(file).strip() + ", but this Daybook comes with PostgreSQL " + VERSION
                    + ".\nRun the Daybook that wrote it, or name another directory by --data.");
        }
    }

    private static int port(Path file) throws IOException {
        if (Files.exists(file)) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, free.getLocalPort() + "\n");
            return free.getLocalPort();
        }
    }

    private void boot() throws IOException {
        File log = directory.resolve("server.log").toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.resolve("server").toFile())
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
            throw new CannotStart(
                    String.valueOf(e.getMessage()).startsWith("could not lock")
                            ? "Another Daybook runs on " + directory.getParent()
                                    + ".\nStop it, or name another directory by --data."
                                    + " (A running desk rebuilds views on its Replay page.)"
                            : "The database server did not start: " + e.getMessage() + "\nIts own words are in " + log,
                    e);
        }
        LOG.info("PostgreSQL runs on port {} with its data in {}", port, directory);
    }

    private void prepare() throws IOException, SQLException {
        Path rules = directory.resolve("data/pg_hba.conf");
        JdbcTemplate admin = new JdbcTemplate(dataSource("postgres", "postgres", secrets.owner()));
        if (!Files.readString(rules).contains("scram-sha-256")) {
            admin.execute("alter role postgres password '" + secrets.owner() + "'");
            Files.writeString(rules, """
                    # Written by Daybook: nobody without a password, nobody from another machine.
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
