package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.history.folding.Decoding;
import org.daybook.history.folding.Read;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.views.RowTable;
import org.daybook.views.View;

/**
 * A processor as one would write it first: one thread; read five hundred events, fold them into every view, write the
 * versions of rows that come of it, move the token, commit. It comes to the very rows of the rebuild, and reads and folds
 * by the same code as the desk's live driver. It writes by JDBC batches or, like the live driver, by one statement for all
 * rows of a view.
 */
public final class BatchedProcessor {

    private static final int BATCH = 500;
    private static final String PREFIX = "batched_";
    private static final String TOKEN = PREFIX + "token";

    private final DataSource database;
    private final Decoding decoding;
    private final List<KeptView<?>> views = new ArrayList<>();

    /** How rows are written. */
    public enum Writing {
        JDBC_BATCHES,
        ONE_STATEMENT
    }

    public BatchedProcessor(DataSource database, List<View<?>> views, EventReader reader, Writing writing) {
        this.database = database;
        this.decoding = new Decoding(reader);
        views.forEach(view -> this.views.add(new KeptView<>(written(view, writing), PREFIX)));
    }

    private static <R> View<R> written(View<R> view, Writing writing) {
        return switch (writing) {
            case JDBC_BATCHES -> new View<>(view.name(), view.fold(), new JdbcBatches<>((RowTable<R>) view.table()));
            case ONE_STATEMENT -> view;
        };
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
                List<Read> batch = EventTail.next(connection, position, BATCH).stream()
                        .map(decoding::read)
                        .toList();
                if (batch.isEmpty()) {
                    break;
                }
                for (KeptView<?> view : views) {
                    view.fold(connection, batch);
                }
                position = batch.getLast().stored().position();
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
        for (KeptView<?> view : views) {
            view.drop(connection);
        }
        KeptView.execute(connection, "drop table if exists " + TOKEN);
        connection.commit();
    }

    // what the server does by itself for tables that grow more slowly
    private void analyze(Connection connection) throws SQLException {
        for (KeptView<?> view : views) {
            view.analyze(connection);
        }
        connection.commit();
    }

    private void create(Connection connection) throws SQLException {
        for (KeptView<?> view : views) {
            view.create(connection);
        }
        KeptView.execute(connection, "create table " + TOKEN + " as select 0::bigint as position");
        connection.commit();
    }

    private static void move(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + TOKEN + " set position = ?")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
