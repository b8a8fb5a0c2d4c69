package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.store.names.EventReader;
import org.daybook.views.View;

/**
 * A processor as one would write it first: one thread; read five hundred events, fold them into every view, upsert the
 * rows in JDBC batches, move the token, commit.
 */
public final class BatchedProcessor {

    private static final int BATCH = 500;
    private static final String PREFIX = "batched_";
    private static final String TOKEN = PREFIX + "token";

    private final DataSource database;
    private final EventReader reader;
    private final List<UpsertedView<?>> views = new ArrayList<>();

    public BatchedProcessor(DataSource database, List<View<?>> views, EventReader reader) {
        this.database = database;
        this.reader = reader;
        views.forEach(view -> this.views.add(new UpsertedView<>(view, PREFIX)));
    }

    /** From nothing through the first events of the record; returns how many. */
    public long run(long events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            clear(connection);
            create(connection);
            long folded = 0;
            long position = 0;
            long analyzeAt = BATCH;
            while (folded < events) {
                List<RecordedEvent> batch = next(connection, position);
                if (batch.isEmpty()) {
                    break;
                }
                for (UpsertedView<?> view : views) {
                    view.fold(connection, batch);
                }
                position = batch.getLast().position();
                move(connection, position);
                connection.commit();
                folded += batch.size();
                if (folded >= analyzeAt) {
                    analyze(connection);
                    analyzeAt = 2 * folded;
                }
            }
            return folded;
        }
    }

    /** Leaves nothing behind. */
    public void clear() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            clear(connection);
        }
    }

    private void clear(Connection connection) throws SQLException {
        for (UpsertedView<?> view : views) {
            view.drop(connection);
        }
        execute(connection, "drop table if exists " + TOKEN);
        connection.commit();
    }

    // what the server does by itself for tables that grow more slowly
    private void analyze(Connection connection) throws SQLException {
        for (UpsertedView<?> view : views) {
            view.analyze(connection);
        }
        connection.commit();
    }

    private void create(Connection connection) throws SQLException {
        for (UpsertedView<?> view : views) {
            view.create(connection);
        }
        execute(connection, "create table " + TOKEN + " as select 0::bigint as position");
        connection.commit();
    }

    private List<RecordedEvent> next(Connection connection, long after) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select position, stream, sequence, name, revision, recorded, payload from record.events"
                        + " where position > ? order by position limit " + BATCH)) {
            select.setLong(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    for (Object event : reader.read(rows.getString(4), rows.getInt(5), rows.getBytes(7))) {
                        events.add(new RecordedEvent(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getTimestamp(6).toInstant(),
                                (DaybookEvent) event));
                    }
                }
            }
        }
        return events;
    }

    private static void move(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + TOKEN + " set position = ?")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
