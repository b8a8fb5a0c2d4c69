package org.daybook.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybook.store.postgres.Schema;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * PostgreSQL as the desk embeds it, with the settings of its EmbeddedServer, durable commits among them, in a folder
 * that is deleted at the end.
 */
public final class TemporaryServer implements AutoCloseable {

    private static final String ROLE = "desk";
    private static final int CONNECTIONS = 24;

    private final Path folder;
    private final EmbeddedPostgres server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private TemporaryServer(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        new JdbcTemplate(server.getPostgresDatabase()).execute("create role " + ROLE + " login");
    }

    /** In the folder for temporary files, or where the property {@code java.io.tmpdir} says. */
    public static TemporaryServer start() throws IOException {
        Path folder = Files.createTempDirectory("daybook-benchmark-");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_wal_size", "4GB");
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win")) {
            builder.setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
        }
        TemporaryServer started = new TemporaryServer(folder, builder.start());
        // also when somebody has seen enough and presses Ctrl-C
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    /** A new database with the record's tables, as the application connects to it: it may add and read. */
    public HikariDataSource database(String name) {
        new JdbcTemplate(server.getPostgresDatabase())
                .execute("create database " + name + " template template0 encoding 'UTF8'");
        Schema.create(owner(name), ROLE);
        return pool(name, ROLE, Schema.SEARCH_PATH);
    }

    /** A new database without any tables, for somebody else's store. */
    public HikariDataSource bareDatabase(String name) {
        new JdbcTemplate(server.getPostgresDatabase())
                .execute("create database " + name + " template template0 encoding 'UTF8' owner " + ROLE);
        return pool(name, ROLE, "public");
    }

    public void drop(String name) {
        new JdbcTemplate(server.getPostgresDatabase()).execute("drop database " + name + " with (force)");
    }

    /** The owner of the tables. */
    public DataSource owner(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(database);
        source.setUser("postgres");
        return source;
    }

    /** Connections as the application makes them. */
    private HikariDataSource pool(String database, String user, String searchPath) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("currentSchema", searchPath);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    /** What a reader of the figures wants to know of the server. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        String sql = """
                select name || ' ' || current_setting(name) from pg_settings
                where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers',
                               'max_wal_size', 'maintenance_work_mem', 'wal_level')
                order by name""";
        new JdbcTemplate(server.getPostgresDatabase()).query(sql, row -> {
            settings.add(row.getString(1));
        });
        return settings;
    }

    /**
     * Processor seconds of this process and of the server's so far. On a busy machine they say more than the clock does;
     * what a server process took that has ended meanwhile is missing.
     */
    public Processor processor() {
        double server = ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .filter(info -> info.command().orElse("").startsWith(folder.toString()))
                .mapToDouble(info -> seconds(info.totalCpuDuration()))
                .sum();
        return new Processor(seconds(ProcessHandle.current().info().totalCpuDuration()), server);
    }

    private static double seconds(Optional<Duration> spent) {
        return spent.orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Processor seconds. */
    public record Processor(double ours, double server) {

        /** What was spent since. */
        public Processor since(Processor before) {
            return new Processor(ours - before.ours, server - before.server);
        }

        @Override
        public String toString() {
            return "processor %.1f + %.1f s".formatted(ours, server);
        }
    }

    /** Stops the server and deletes its folder; a second time does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            server.close();
        } catch (IOException stopped) {
            System.err.println("daybook benchmark: the server did not stop cleanly: " + stopped.getMessage());
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stillUsed) {
            System.err.println("daybook benchmark: " + folder + " could not be deleted whole");
        }
    }
}
