package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.events.RecordedEvent;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.DeadLetterTable.DeadLetter;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.ShadowTable;
import org.daybook.store.postgres.EventTail;
import org.daybook.store.postgres.StoredEvent;
import org.daybook.store.postgres.Token;
import org.daybook.views.View;
import org.jspecify.annotations.Nullable;

/** One view on its way from nothing to the swap. */
final class RebuiltView<R> {

    private static final int ROWS_AT_ONCE = 20_000;

    private final View<R> view;
    private final Folding<R> folding;
    private final List<DeadLetter> dead = new ArrayList<>();
    private @Nullable String shadow;

    RebuiltView(View<R> view) {
        this.view = view;
        this.folding = Folding.fromNothing(view.fold());
    }

    void createShadow(Connection connection, long number) throws SQLException {
        shadow = ShadowTable.createShadow(connection, view, number);
    }

    void fold(StoredEvent stored, List<RecordedEvent> events) {
        try {
            folding.apply(events);
        } catch (RuntimeException poison) {
            leaveOut(stored, poison);
        }
    }

    void leaveOut(StoredEvent stored, RuntimeException poison) {
        dead.add(DeadLetter.of(stored, poison));
    }

    /** Fills the shadow, in short transactions: a long one that writes would hold back every reader of the record. */
    void copy(Connection connection) throws SQLException {
        Map<String, R> some = new HashMap<>();
        for (Map.Entry<String, R> row : folding.rows().entrySet()) {
            some.put(row.getKey(), row.getValue());
            if (some.size() == ROWS_AT_ONCE) {
                view.table().copy(connection, name(), some);
                connection.commit();
                some.clear();
            }
        }
        view.table().copy(connection, name(), some);
        connection.commit();
        folding.written();
    }

    private String name() {
        if (shadow == null) {
            throw new IllegalStateException("The view " + view.name() + " has no shadow");
        }
        return shadow;
    }

    /** Locks the view, folds what has come since the cursor, and puts the shadow in the place of the table. */
    Rebuild.Swapped swap(Connection connection, Decoding decoding, Token cursor, long read) throws SQLException {
        ShadowTable.execute(connection, "set local lock_timeout = '30s'");
        PositionTable.lock(connection, view.name());
        Token[] end = {cursor};
        long[] count = {read};
        EventTail.scan(connection, cursor, stored -> {
            List<RecordedEvent> events;
            try {
                events = decoding.decode(stored);
            } catch (RuntimeException unreadable) {
                leaveOut(stored, unreadable);
                events = List.of();
            }
            fold(stored, events);
            end[0] = stored.token();
            count[0]++;
            return true;
        });
        ShadowTable.swap(connection, view, name());
        view.table().write(connection, folding.toWrite());
        view.table().remove(connection, folding.toRemove());
        DeadLetterTable.replace(connection, view.name(), dead);
        PositionTable.put(connection, view.name(), end[0], ShadowTable.shape(view));
        return new Rebuild.Swapped(view.name(), count[0], folding.rows().size());
    }

    void swappedIn() {
        shadow = null;
    }

    void dropShadow(Connection connection) throws SQLException {
        if (shadow != null) {
            ShadowTable.drop(connection, shadow);
        }
    }
}
