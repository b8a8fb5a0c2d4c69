package org.daybook.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables that cannot be made again from others, out of the database and into it, in PostgreSQL's text format. */
final class Tables {

    private static final String EVENTS =
            "position, batch, id, stream, sequence, name, revision, recorded, payload, metadata, aside, hash";
    private static final String DOCUMENTS = "sha256, content";
    private static final String ACCOUNTS = "name, display_name, password_hash, role, temporary, locked";

    private final Connection connection;
    private final CopyManager copy;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    Contents contents(Instant taken) throws SQLException {
        String head = one(
                "select coalesce((select encode(hash, 'hex') from record.events order by position desc limit 1), '')");
        return new Contents(
                taken,
                Long.parseLong(one("select coalesce(max(position), 0) from record.events")),
                head,
                Long.parseLong(one("select count(*) from record.raw_documents")),
                Long.parseLong(one("select count(*) from views.accounts")));
    }

    void writeEvents(OutputStream out) throws SQLException, IOException {
        copy.copyOut("copy (select " + EVENTS + " from record.events order by position) to stdout", out);
    }

    void writeDocuments(OutputStream out) throws SQLException, IOException {
        copy.copyOut("copy (select " + DOCUMENTS + " from record.raw_documents order by sha256) to stdout", out);
    }

    void writeAccounts(OutputStream out) throws SQLException, IOException {
        copy.copyOut("copy (select " + ACCOUNTS + " from views.accounts order by name) to stdout", out);
    }

    void readEvents(InputStream in) throws SQLException, IOException {
        copy.copyIn("copy record.events (" + EVENTS + ") from stdin", in);
    }

    void readDocuments(InputStream in) throws SQLException, IOException {
        copy.copyIn("copy record.raw_documents (" + DOCUMENTS + ") from stdin", in);
    }

    void readAccounts(InputStream in) throws SQLException, IOException {
        copy.copyIn("copy views.accounts (" + ACCOUNTS + ") from stdin", in);
    }

    private String one(String query) throws SQLException {
        try (Statement asking = connection.createStatement();
                ResultSet rows = asking.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
