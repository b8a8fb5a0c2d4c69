package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.daybook.events.RecordedEvent;
import org.daybook.store.postgres.EventTail;
import org.daybook.store.postgres.StoredEvent;
import org.daybook.store.postgres.Token;
import org.daybook.views.View;
import org.daybook.work.Progress;

/**
 * Folds the whole record anew for some views, beside the live ones: events are read and decoded once for all, rows are
 * gathered in memory, copied into shadow tables and swapped in. Until then the old tables answer.
 */
final class Rebuild {

    /** A view that was swapped in. */
    record Swapped(String view, long events, long rows) {}

    // With fewer new events than this, the rest is folded while the view is locked.
    private static final int FEW = 2000;

    private final DataSource database;
    private final Decoding decoding;
    private final Progress progress;
    private final List<RebuiltView<?>> views = new ArrayList<>();
    private Token cursor = Token.START;
    private long read;

    Rebuild(List<View<?>> views, DataSource database, Decoding decoding, Progress progress) {
        this.database = database;
        this.decoding = decoding;
        this.progress = progress;
        views.forEach(view -> this.views.add(new RebuiltView<>(view)));
    }

    /** Returns whether it went to the end; a cancelled one leaves nothing behind. */
    boolean run(long number, Consumer<Swapped> done) throws SQLException {
        try {
            try (Connection connection = database.getConnection()) {
                progress.total(EventTail.count(connection, Token.START));
                connection.setAutoCommit(false);
                for (RebuiltView<?> view : views) {
                    view.createShadow(connection, number);
                }
                connection.commit();
                if (!readAll(connection) || !copy(connection)) {
                    connection.rollback();
                    return false;
                }
            }
            for (RebuiltView<?> view : views) {
                if (progress.cancelled()) {
                    return false;
                }
                done.accept(swap(view));
            }
            return true;
        } finally {
            dropShadows();
        }
    }

    private boolean readAll(Connection connection) throws SQLException {
        long before;
        do {
            before = read;
            EventTail.scan(connection, cursor, this::fold);
            connection.commit();
            if (progress.cancelled()) {
                return false;
            }
        } while (read - before > FEW);
        return true;
    }

    private boolean fold(StoredEvent stored) {
        List<RecordedEvent> events;
        try {
            events = decoding.decode(stored);
        } catch (RuntimeException unreadable) {
            views.forEach(view -> view.leaveOut(stored, unreadable));
            events = List.of();
        }
        for (RebuiltView<?> view : views) {
            view.fold(stored, events);
        }
        cursor = stored.token();
        progress.done(++read);
        return !progress.cancelled();
    }

    private boolean copy(Connection connection) throws SQLException {
        for (RebuiltView<?> view : views) {
            if (progress.cancelled()) {
                return false;
            }
            view.copy(connection);
        }
        return true;
    }

    private Swapped swap(RebuiltView<?> view) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Swapped swapped = view.swap(connection, decoding, cursor, read);
                connection.commit();
                view.swappedIn();
                return swapped;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private void dropShadows() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (RebuiltView<?> view : views) {
                view.dropShadow(connection);
            }
        }
    }
}
