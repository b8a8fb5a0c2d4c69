package org.daybook.views.memory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.daybook.views.Cells;
import org.daybook.views.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps what a question needs of a view's rows in memory. Each question first reads what has changed since the last one;
 * after a rebuild, and after an event was folded behind its time, everything is read anew. What it hands out never
 * changes, so that questions do not wait for each other's answers.
 *
 * @param <M> what is kept; unchangeable
 * @param <C> what is kept while it changes
 */
public final class MemoryTable<M, C> {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryTable.class);

    /** Orders rows by when they last changed; one index finds those that began and those that ended. */
    public static final String LAST_CHANGED =
            "(case when valid_to = " + Version.OPEN + " then valid_from else valid_to end)";

    private static final int FETCH = 4000;
    private static final int TRIES = 120;
    private static final int PAUSE_MILLIS = 500;

    /** What is kept of the rows. */
    public interface Keeping<M, C> {

        M nothing();

        C change(M kept);

        /** A version that was not there yet. */
        void begin(C changing, Cells cells, long from, long to) throws SQLException;

        /** A version that was there, and has ended. */
        void end(C changing, Cells cells, long from, long to) throws SQLException;

        M changed(C changing);
    }

    /**
     * How far the view was when it was read.
     *
     * @param position where all batches are whole
     * @param table another one after a rebuild
     * @param letters events that were left out; when one is gone, it may have been folded behind its time
     */
    private record Standing(long position, long table, Set<String> letters) {

        static final Standing NOWHERE = new Standing(-1, 0, Set.of());

        static final int PARAMETERS = 3;

        static final String SELECT = "select coalesce((select position from views.view_positions where view = ?), 0)"
                + " as position, coalesce(to_regclass(?::text)::oid::bigint, 0) as standing_table,"
                + " (select string_agg(position::text, ' ') from views.dead_letters"
                + " where view = ? and state <> 'skipped') as letters";

        static void bind(PreparedStatement statement, String view, String table) throws SQLException {
            statement.setString(1, view);
            statement.setString(2, table);
            statement.setString(3, view);
        }

        static Standing read(ResultSet rows) throws SQLException {
            String letters = rows.getString("letters");
            return new Standing(
                    rows.getLong("position"),
                    rows.getLong("standing_table"),
                    letters == null ? Set.of() : Set.of(letters.split(" ")));
        }

        boolean follows(Standing before) {
            return table == before.table && position >= before.position && letters.containsAll(before.letters);
        }
    }

    private record Kept<M>(Standing standing, M rows) {}

    private final JdbcTemplate jdbc;
    private final String view;
    private final String table;
    private final String columns;
    private final Keeping<M, C> keeping;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Kept<M> kept;

    /** The view's name, its table, and the columns to read. */
    public MemoryTable(DataSource database, String view, String table, List<String> columns, Keeping<M, C> keeping) {
        this.jdbc = new JdbcTemplate(database);
        this.view = view;
        this.table = table;
        this.columns = "m.tableoid::bigint as in_table, m.valid_from, m.valid_to, m." + String.join(", m.", columns);
        this.keeping = keeping;
    }

    /** Everything that was committed before the call. */
    public M current() {
        lock.lock();
        try {
            Kept<M> fresh = Objects.requireNonNull(jdbc.execute((ConnectionCallback<Kept<M>>) this::refreshed));
            kept = fresh;
            return fresh.rows();
        } finally {
            lock.unlock();
        }
    }

    /** Reads everything beforehand, on a thread of its own, so that the first question need not wait. */
    public void prepare() {
        Thread.ofPlatform().daemon().name("remember-" + view).start(() -> {
            for (int i = 0; i < TRIES; i++) {
                try {
                    if (stands()) {
                        current();
                        return;
                    }
                } catch (DataAccessException notYet) {
                    LOG.debug("The view {} cannot be read yet", view, notYet);
                }
                if (!slept()) {
                    return;
                }
            }
        });
    }

    /** The live driver makes the table, a moment after the start of a new desk. */
    private boolean stands() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass(?::text) is not null", Boolean.class, table));
    }

    private static boolean slept() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Kept<M> refreshed(Connection connection) throws SQLException {
        Kept<M> before = kept;
        if (before == null) {
            return loaded(connection);
        }
        Standing now = standing(connection);
        if (now.equals(before.standing())) {
            return before;
        }
        if (!now.follows(before.standing())) {
            return loaded(connection);
        }
        Kept<M> after = read(connection, before);
        return after.standing().follows(before.standing()) ? after : loaded(connection);
    }

    private Standing standing(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Standing.SELECT)) {
            Standing.bind(statement, view, table);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Standing.read(rows);
            }
        }
    }

    /** By a cursor, which PostgreSQL opens in a transaction only. */
    private Kept<M> loaded(Connection connection) throws SQLException {
        boolean alone = connection.getAutoCommit();
        if (alone) {
            connection.setAutoCommit(false);
        }
        try {
            kept = null;
            return read(connection, new Kept<>(Standing.NOWHERE, keeping.nothing()));
        } finally {
            if (alone) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** One statement, so that position and rows are of one moment and one table. */
    private Kept<M> read(Connection connection, Kept<M> before) throws SQLException {
        long seen = before.standing().position();
        String changed = seen < 0 ? "" : " where " + LAST_CHANGED + " between ? and " + Version.OPEN;
        try (PreparedStatement statement = connection.prepareStatement("select s.*, r.* from (" + Standing.SELECT
                + ") as s left join (select " + columns + " from " + table + " m" + changed + ") as r on true")) {
            statement.setFetchSize(FETCH);
            Standing.bind(statement, view, table);
            if (seen >= 0) {
                statement.setLong(Standing.PARAMETERS + 1, seen + 1);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, before);
            }
        }
    }

    private Kept<M> read(ResultSet rows, Kept<M> before) throws SQLException {
        C changing = keeping.change(before.rows());
        Cells cells = new Cells(rows);
        Standing standing = before.standing();
        long seen = standing.position();
        boolean first = true;
        while (rows.next()) {
            if (first) {
                standing = Standing.read(rows);
                first = false;
            }
            long from = cells.bigNumber("valid_from");
            long to = cells.bigNumber("valid_to");
            if (cells.bigNumber("in_table") == 0 || from > standing.position()) {
                continue; // no row at all, or of a batch that is not whole yet
            }
            // an end that is not reached yet will be found again when it is
            long end = to > standing.position() ? Version.OPEN : to;
            if (from > seen) {
                keeping.begin(changing, cells, from, end);
            } else if (end != Version.OPEN) {
                keeping.end(changing, cells, from, end);
            }
        }
        return new Kept<>(standing, keeping.changed(changing));
    }
}
