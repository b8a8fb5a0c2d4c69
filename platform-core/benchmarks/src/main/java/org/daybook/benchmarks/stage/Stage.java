package org.daybook.benchmarks.stage;

import java.io.IOException;
import java.sql.SQLException;
import org.daybook.benchmarks.store.Desk;
import org.daybook.benchmarks.store.TemporaryServer;
import org.jspecify.annotations.Nullable;

/** What benchmarks share: the options, the report, and one server that is started when the first of them asks for it. */
public final class Stage implements AutoCloseable {

    private final Options options;
    private final Report report;
    private @Nullable TemporaryServer server;
    private @Nullable Desk desk;

    public Stage(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public Options options() {
        return options;
    }

    public Report report() {
        return report;
    }

    public TemporaryServer server() throws IOException {
        if (server == null) {
            server = TemporaryServer.start();
            report.comment("PostgreSQL as the desk embeds it: " + String.join(", ", server.settings()));
        }
        return server;
    }

    /** A desk on that server, with nothing in its record when it is asked for first. */
    public Desk desk() throws IOException, SQLException {
        if (desk == null) {
            desk = new Desk(server(), options.events());
        }
        return desk;
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
