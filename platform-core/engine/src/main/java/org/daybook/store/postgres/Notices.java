package org.daybook.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.daybook.shared.Changes;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears through the database what other nodes have written, and tells the readers and watchers of this one. */
public final class Notices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final String RECORD = "daybook_record";
    private static final String VIEWS = "daybook_views";
    private static final int LOOK_EVERY = 500;
    private static final long PAUSE = 1000;

    private final DataSource database;
    private final Arrivals arrivals;
    private final Changes changes;
    private final String node;
    private final Thread thread;
    private volatile boolean running = true;

    public Notices(DataSource database, Arrivals arrivals, Changes changes, String node) {
        this.database = database;
        this.arrivals = arrivals;
        this.changes = changes;
        this.node = node;
        this.thread = Thread.ofPlatform().name("notices").daemon().start(this::listen);
    }

    /** Tells all other nodes, at the commit of the running transaction, that a view has changed. */
    public static void ofView(Connection connection, String view, String node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, VIEWS);
            statement.setString(2, node + " " + view);
            statement.executeQuery().close();
        }
    }

    private void listen() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + RECORD);
                statement.execute("listen " + VIEWS);
                arrivals.ring(); // something may have come while nobody listened
                PGConnection notified = connection.unwrap(PGConnection.class);
                while (running) {
                    hear(notified.getNotifications(LOOK_EVERY));
                }
                statement.execute("unlisten *");
            } catch (SQLException cut) {
                if (running) {
                    LOG.debug("Notices of other nodes are not heard for a moment", cut);
                    pause();
                }
            }
        }
    }

    private void hear(PGNotification[] notifications) {
        for (PGNotification notification : notifications) {
            if (notification.getName().equals(RECORD)) {
                arrivals.ring();
            } else if (!notification.getParameter().startsWith(node + " ")) {
                String parameter = notification.getParameter();
                changes.announce(parameter.substring(parameter.indexOf(' ') + 1));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
    }
}
