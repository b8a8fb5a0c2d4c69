package org.daybook.app.survival;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database behind a desk, seen by its owner and from outside the application. */
record OutsideView(Path data) {

    /** Every event with a hash of what it says, in the order of the record. */
    List<String> events() throws IOException, SQLException {
        return ask("select stream || ' ' || sequence || ' ' || name || ' ' || md5(payload::text)"
                + " from record.events order by position");
    }

    /** Streams whose events do not run from 0 without gap or repeat. */
    List<String> brokenStreams() throws IOException, SQLException {
        return ask("select stream from record.events group by stream"
                + " having min(sequence) <> 0 or max(sequence) <> count(*) - 1");
    }

    long count(String condition) throws IOException, SQLException {
        return Long.parseLong(ask("select count(*)::text from " + condition).getFirst());
    }

    /** The tables of the views. */
    List<String> views() throws IOException, SQLException {
        return ask("select tablename from pg_tables where schemaname = 'views' and tablename like 'view\\_%'"
                + " and tablename not in ('view_positions', 'view_plugins') order by 1");
    }

    /** One hash for the rows of a view's table. */
    String hash(String table) throws IOException, SQLException {
        return ask("select table_hash from (select md5(string_agg(t::text, E'\\n' order by t::text collate \"C\"))"
                        + " as table_hash from views." + table + " t) hashed")
                .getFirst();
    }

    long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private List<String> ask(String query) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("postgres/passwords.properties"))) {
            secrets.load(file);
        }
        String port = Files.readString(data.resolve("postgres/port")).strip();
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/daybook", "postgres", secrets.getProperty("owner"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
