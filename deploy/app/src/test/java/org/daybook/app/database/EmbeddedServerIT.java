package org.daybook.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    Path data;

    @Test
    void whatIsWrittenIsOnTheDiskAndStillThereAfterARestart() throws Exception {
        int port;
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(server, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(server, "show server_version")).startsWith(EmbeddedServer.VERSION + ".");
            assertThat(ask(server, "select lower('ÜÉ')")).isEqualTo("üé");
            ask(
                    server,
                    "insert into record.events (position, batch, id, stream, sequence, name, revision, recorded, payload,"
                            + " metadata, hash) values (1, 1, 'x', 's', 0, 'n', 1, now(), '{}', '{}', '')"
                            + " returning stream");
            port = Integer.parseInt(
                    Files.readString(data.resolve("postgres/port")).strip());
        }
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(ask(server, "select stream from record.events")).isEqualTo("s");
            assertThat(Files.readString(data.resolve("postgres/port")).strip()).isEqualTo(String.valueOf(port));
        }
    }

    @Test
    void nobodyGetsInWithoutAPasswordAndTheApplicationIsNotTheOwner() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            for (String user : new String[] {"postgres", EmbeddedServer.APPLICATION_ROLE}) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, "guess")
                                .close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("postgres/passwords.properties"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> ask(server, "delete from record.events returning stream"))
                    .hasMessageContaining("permission denied");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("localhost");
        }
    }

    @Test
    void aSecondDaybookOnTheSameDirectoryIsToldSo() {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(server.url()).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Daybook runs on " + data);
        }
    }

    @Test
    void dataOfAnotherVersionIsRefusedAndLeftAlone() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("postgres/data"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> EmbeddedServer.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("--data");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("14");
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            long process = Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
            assertThat(eventually(server)).isEqualTo("1");
        }
    }

    private static String eventually(EmbeddedServer server) throws Exception {
        Thread.sleep(1500);
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                return ask(server, "select 1");
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        return "never";
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
