package org.daybook.app.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.database.SchemaCommand;

/** A PostgreSQL of somebody's own, set up for Daybook by deploy/postgres/roles.sql as an administrator would. */
public final class PlainServer implements AutoCloseable {

    public static final String PASSWORD = "a-password-for-tests";
    private static final Path ROLES = Path.of("../postgres/roles.sql");

    private final EmbeddedPostgres server;
    private final Path data;

    private PlainServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** A server with an empty database and the three roles. */
    public static PlainServer start(Path folder) throws IOException, SQLException {
        Path data = Files.createDirectories(folder).resolve("cluster");
        PlainServer started = new PlainServer(
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start(),
                data);
        started.run("postgres", "create database daybook encoding 'UTF8' template template0");
        started.run("daybook", Files.readString(ROLES));
        started.run(
                "daybook",
                "alter role daybook password '" + PASSWORD + "'; alter role daybook_reader password '" + PASSWORD
                        + "'");
        return started;
    }

    /** Makes Daybook's tables, as {@code daybook schema | psql} does. */
    public PlainServer withTables() throws SQLException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        SchemaCommand.print(List.of(), new PrintStream(script, true, UTF_8));
        run("daybook", script.toString(UTF_8));
        return this;
    }

    public int port() {
        return server.getPort();
    }

    /** What a desk is told to use this server, through a port that may be another's. */
    public String[] options(int port) {
        return new String[] {
            "--daybook.database.url=jdbc:postgresql://127.0.0.1:" + port + "/daybook",
            "--daybook.database.user=daybook",
            "--daybook.database.password=" + PASSWORD
        };
    }

    public String[] options() {
        return options(port());
    }

    /** As the administrator of the server. */
    public void run(String database, String script) throws SQLException {
        try (Connection connection = administrator(database);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** The first column of an answer, asked by the administrator in Daybook's database. */
    public List<String> ask(String query) throws SQLException {
        try (Connection connection = administrator("daybook")) {
            return ask(connection, query);
        }
    }

    /** The first column of an answer, asked by a role. */
    public List<String> ask(String role, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("daybook"), role, PASSWORD)) {
            return ask(connection, query);
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /** A connection of the administrator, whom nothing binds. */
    public Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Its own process. */
    public long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
