package org.daybook.benchmarks.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.benchmarks.synthetic.SyntheticHistory;

/**
 * Fills a record as quickly as it goes: each append is what is one transaction in life, so that batches are as large as
 * they are there, but many of them share a commit.
 */
public final class Loading {

    private static final int A_COMMIT = 5000;

    private final DataSource database;
    private final SyntheticHistory history;

    public Loading(DataSource database, SyntheticHistory history) {
        this.database = database;
        this.history = history;
    }

    /** Appends until so many events are there; an article's events are never cut apart. */
    public void events(long wanted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (history.recorded() < wanted) {
                some(connection, Math.min(wanted, history.recorded() + A_COMMIT));
            }
        }
    }

    /** Appends until there are so many facts. */
    public void facts(long wanted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (history.facts() < wanted) {
                some(connection, history.recorded() + A_COMMIT);
            }
        }
    }

    private void some(Connection connection, long until) throws SQLException {
        List<List<Entry>> batches = new ArrayList<>();
        while (history.recorded() < until) {
            batches.add(history.next());
        }
        for (List<Entry> batch : batches) {
            Appending.append(connection, batch);
        }
        connection.commit();
    }
}
