package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.daybook.events.RecordedEvent;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.DeadLetterTable.DeadLetter;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.ShadowTable;
import org.daybook.shared.Changes;
import org.daybook.store.postgres.EventTail;
import org.daybook.store.postgres.StoredEvent;
import org.daybook.store.postgres.Token;
import org.daybook.views.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one view up to date, batch by batch; the rows and how far it is are committed together. */
final class LiveView<R> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);
    static final int BATCH = 500;

    /** What a step came to. */
    enum Step {
        FOLDED,
        NOTHING_NEW,
        HELD_BACK
    }

    private final View<R> view;
    private final DataSource database;
    private final Decoding decoding;
    private final Changes changes;
    private int carefully;

    LiveView(View<R> view, DataSource database, Decoding decoding, Changes changes) {
        this.view = view;
        this.database = database;
        this.decoding = decoding;
        this.changes = changes;
    }

    String name() {
        return view.name();
    }

    /** Makes the table where there is none, or where this release wants another one. */
    void prepare() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String shape = ShadowTable.shape(view);
            boolean fits = PositionTable.lock(connection, view.name())
                    .filter(position -> position.shape().equals(shape))
                    .isPresent();
            if (!fits) {
                ShadowTable.drop(connection, view.table().table());
                ShadowTable.create(connection, view);
                PositionTable.put(connection, view.name(), Token.START, shape);
                DeadLetterTable.replace(connection, view.name(), List.of());
            }
            ShadowTable.dropLeftovers(connection, view);
            connection.commit();
        }
    }

    /** Folds the next batch. */
    Step step() throws SQLException {
        Token from;
        List<StoredEvent> batch;
        try (Connection connection = database.getConnection()) {
            // read without a transaction of our own, which would hold back every reader of the record
            from = position(connection);
            batch = EventTail.next(connection, from, carefully > 0 ? 1 : BATCH);
            if (batch.isEmpty()) {
                return EventTail.isFollowed(connection, from) ? Step.HELD_BACK : Step.NOTHING_NEW;
            }
        }
        try {
            if (fold(from, batch)) {
                changes.announce(view.name());
            }
            carefully = Math.max(0, carefully - 1);
        } catch (SQLException refused) {
            if (!isAboutTheData(refused)) {
                throw refused;
            }
            isolate(from, batch, refused);
        } catch (RuntimeException unwritable) {
            isolate(from, batch, unwritable);
        }
        return Step.FOLDED;
    }

    /** Goes on event by event until the one is found that cannot be written; that one is left out. */
    private void isolate(Token from, List<StoredEvent> batch, Exception failure) throws SQLException {
        if (batch.size() > 1) {
            carefully = batch.size();
        } else {
            skip(from, batch.getFirst(), failure);
        }
    }

    /** Whether everything in the record has been folded; false while something is held back. */
    boolean isCaughtUp() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return !EventTail.isFollowed(connection, position(connection));
        }
    }

    private Token position(Connection connection) throws SQLException {
        return PositionTable.find(connection, view.name())
                .orElseThrow(() -> new SQLException("The view " + view.name() + " has no position", "58000"))
                .token();
    }

    /** Returns whether rows have changed. */
    private boolean fold(Token from, List<StoredEvent> batch) throws SQLException {
        List<DeadLetter> dead = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Map<StoredEvent, List<RecordedEvent>> readable = new LinkedHashMap<>();
        for (StoredEvent stored : batch) {
            try {
                List<RecordedEvent> events = decoding.decode(stored);
                keys.addAll(Folding.keys(view.fold(), events));
                readable.put(stored, events);
            } catch (RuntimeException poison) {
                dead.add(letter(stored, poison));
            }
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean changed = fold(connection, from, batch, keys, readable, dead);
                connection.commit();
                return changed;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private boolean fold(
            Connection connection,
            Token from,
            List<StoredEvent> batch,
            Set<String> keys,
            Map<StoredEvent, List<RecordedEvent>> readable,
            List<DeadLetter> dead)
            throws SQLException {
        Token now = PositionTable.lock(connection, view.name())
                .map(PositionTable.Position::token)
                .orElse(Token.START);
        if (!now.equals(from)) {
            return false; // a rebuild was swapped in since we read: read again from there
        }
        Folding<R> folding =
                Folding.of(view.fold(), keys.isEmpty() ? Map.of() : view.table().read(connection, keys));
        for (Map.Entry<StoredEvent, List<RecordedEvent>> each : readable.entrySet()) {
            try {
                folding.apply(each.getValue());
            } catch (RuntimeException poison) {
                dead.add(letter(each.getKey(), poison));
            }
        }
        view.table().write(connection, folding.toWrite());
        view.table().remove(connection, folding.toRemove());
        DeadLetterTable.add(connection, view.name(), dead);
        PositionTable.move(connection, view.name(), batch.getLast().token());
        return folding.hasChanged();
    }

    private DeadLetter letter(StoredEvent stored, Throwable poison) {
        LOG.warn(
                "The view {} leaves out event {} ({})",
                view.name(),
                stored.token().position(),
                stored.name(),
                poison);
        return DeadLetter.of(stored, poison);
    }

    private void skip(Token from, StoredEvent event, Exception refused) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean here = PositionTable.lock(connection, view.name())
                    .filter(position -> position.token().equals(from))
                    .isPresent();
            if (here) {
                DeadLetterTable.add(connection, view.name(), List.of(letter(event, refused)));
                PositionTable.move(connection, view.name(), event.token());
            }
            connection.commit();
        }
    }

    /** Class 22 is about values, 23 about constraints, 54 about limits; all else is about the server or the way to it. */
    private static boolean isAboutTheData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
