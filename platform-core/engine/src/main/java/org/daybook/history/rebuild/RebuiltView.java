package org.daybook.history.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.history.folding.Concern;
import org.daybook.history.folding.Decoding;
import org.daybook.history.folding.Folding;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.ShadowTable;
import org.daybook.store.postgres.Notices;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.daybook.views.Version;
import org.daybook.views.View;
import org.daybook.views.ViewTable;

/**
 * One view on its way from nothing to the swap, in one transaction of its own: whatever ends it before the commit leaves
 * nothing behind. Versions go out by COPY as soon as they have ended; of the rows that hold, those stay in memory that
 * were touched last. An event that touches a row that has gone out is folded when all are in the table.
 */
final class RebuiltView<R> {

    private static final int ABOUT = 500;

    private final View<R> view;
    private final Connection connection;
    private final int limit;
    private final Folding<R> folding;
    private final Parking parking;
    private final KeyFilter gone = new KeyFilter();
    private final List<Long> late = new ArrayList<>();
    private final String shadow;
    private final ViewTable.Copy<R> copy;
    private long holding;
    private long filled;

    /** Begins the transaction; the connection is the caller's to close. */
    RebuiltView(View<R> view, Connection connection, long number, int limit) throws SQLException {
        this.view = view;
        this.connection = connection;
        this.limit = limit;
        this.folding = new Folding<>(view.fold());
        connection.setAutoCommit(false);
        ShadowTable.execute(connection, "set local idle_in_transaction_session_timeout = 0");
        ShadowTable.execute(connection, "set local maintenance_work_mem = '256MB'");
        // as many views as there are processors make their indexes at the same time: helpers would be in their way
        ShadowTable.execute(connection, "set local max_parallel_maintenance_workers = 0");
        // statistics come with the swap; until then the planner would rather read the whole shadow than ask its index
        ShadowTable.execute(connection, "set local enable_seqscan = off");
        this.parking = new Parking(view.name(), DeadLetterTable.skipped(connection, view.name()));
        this.shadow = ShadowTable.createShadow(connection, view, number);
        this.copy = view.table().copy(connection, shadow);
    }

    String name() {
        return view.name();
    }

    String table() {
        return view.table().table();
    }

    Connection connection() {
        return connection;
    }

    String shadow() {
        return shadow;
    }

    /** How far the live view is. */
    long live() throws SQLException {
        return PositionTable.find(connection, view.name(), "")
                .map(PositionTable.Position::position)
                .orElse(0L);
    }

    /** What an event means to this view. Whoever decodes events asks, any number at the same time. */
    Concern concern(Read read) {
        return Concern.of(view.fold(), read);
    }

    /** Folds what comes next in the record. */
    void fold(List<Concern> concerns) throws SQLException {
        for (Concern concern : concerns) {
            if (!isLate(concern)) {
                TableFolding.fold(folding, concern, parking);
            }
        }
        copy(folding.takeEnded());
        for (Version<R> version : folding.takeOld(limit)) {
            sendOut(version);
        }
    }

    private boolean isLate(Concern concern) throws SQLException {
        if (!gone.mayHoldAny(concern.keys())) {
            return false;
        }
        late.add(concern.read().stored().position());
        for (String key : concern.keys()) {
            // whatever comes for this row must come after this event
            var row = folding.take(key);
            if (row.isPresent()) {
                sendOut(row.get());
            }
            gone.add(key);
        }
        return true;
    }

    private void sendOut(Version<R> version) throws SQLException {
        gone.add(version.key());
        holding++;
        copy(List.of(version));
    }

    private void copy(List<Version<R>> versions) throws SQLException {
        for (Version<R> version : versions) {
            copy.add(version);
        }
        filled += versions.size();
    }

    /** All events are in: sends out what is left. */
    void fill() throws SQLException {
        copy(folding.takeEnded());
        List<Version<R>> left = folding.takeAll();
        holding += left.size();
        copy(left);
        copy.close();
        gone.close();
    }

    /** Versions in the table once it is filled. */
    long filled() {
        return filled;
    }

    /** Makes the indexes, and folds what had to wait for them. */
    void complete(Decoding decoding) throws SQLException {
        ShadowTable.index(connection, view, shadow);
        for (int from = 0; from < late.size(); from += ABOUT) {
            List<Long> some = late.subList(from, Math.min(late.size(), from + ABOUT));
            fold(decoding, EventTail.at(connection, some));
        }
    }

    private void fold(Decoding decoding, List<StoredEvent> events) throws SQLException {
        List<Read> reads = events.stream().map(decoding::read).toList();
        holding += TableFolding.fold(connection, view, shadow, reads, parking).more();
    }

    /** Folds what was recorded since, in whole batches; returns the last position. */
    long follow(Decoding decoding, long after) throws SQLException {
        long cursor = after;
        List<StoredEvent> events = EventTail.next(connection, cursor, ABOUT);
        while (!events.isEmpty()) {
            fold(decoding, events);
            cursor = events.getLast().position();
            events = EventTail.next(connection, cursor, ABOUT);
        }
        return cursor;
    }

    /** Locks the view, folds what has come since, and puts the shadow in the place of the table. */
    Rebuild.Swapped swap(Decoding decoding, long cursor, String node) throws SQLException {
        ShadowTable.execute(connection, "set local lock_timeout = '30s'");
        PositionTable.lock(connection, view.name(), node);
        long end = follow(decoding, cursor);
        ShadowTable.swap(connection, view, shadow);
        DeadLetterTable.replace(connection, view.name(), parking.fresh());
        PositionTable.put(connection, view.name(), end, ShadowTable.shape(view));
        Notices.ofView(connection, view.name(), node);
        connection.commit();
        ShadowTable.analyze(connection, view);
        connection.commit();
        return new Rebuild.Swapped(view.name(), end, holding);
    }

    /** Gives the connection back in a state in which it can be rolled back. */
    void abandon() throws SQLException {
        gone.close();
        copy.cancel();
    }
}
