package org.daybook.history.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.history.folding.Decoding;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.PositionTable.Position;
import org.daybook.history.tables.ShadowTable;
import org.daybook.store.postgres.Notices;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.daybook.views.View;

/** Keeps one view up to date, batch by batch; the rows and how far it is are committed together. */
final class LiveView<R> {

    private static final int ABOUT = 500;

    /** What a step came to. */
    enum Step {
        /** Folded, and rows have changed. */
        CHANGED,
        /** Folded, and no row has changed. */
        FOLDED,
        NOTHING_NEW,
        /** Another node folds this view. */
        NOT_OURS
    }

    private final View<R> view;
    private final DataSource database;
    private final Decoding decoding;
    private final String node;
    // batches to go through event by event, because one of them holds what cannot be written
    private int carefully;

    LiveView(View<R> view, DataSource database, Decoding decoding, String node) {
        this.view = view;
        this.database = database;
        this.decoding = decoding;
        this.node = node;
    }

    String name() {
        return view.name();
    }

    /** Makes the table where there is none, or where this release wants another one. */
    void prepare() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String shape = ShadowTable.shape(view);
            ShadowTable.lock(connection, view);
            boolean fits = PositionTable.lock(connection, view.name(), node)
                    .filter(position -> position.shape().equals(shape))
                    .isPresent();
            if (!fits) {
                ShadowTable.drop(connection, view.table().table());
                ShadowTable.create(connection, view);
                PositionTable.put(connection, view.name(), 0, shape);
                DeadLetterTable.replace(connection, view.name(), DeadLetterTable.skipped(connection, view.name()));
            }
            connection.commit();
        }
    }

    /** Folds the next batches. */
    Step step() throws SQLException {
        List<StoredEvent> batch;
        try (Connection connection = database.getConnection()) {
            Position at = PositionTable.find(connection, view.name(), node).orElseThrow(this::unknown);
            if (!at.free()) {
                return Step.NOT_OURS;
            }
            batch = next(connection, at.position());
            if (batch.isEmpty()) {
                if (!at.fresh()) {
                    renew(connection);
                }
                return Step.NOTHING_NEW;
            }
        }
        try {
            Step step = fold(batch);
            carefully = Math.max(0, carefully - 1);
            return step;
        } catch (SQLException refused) {
            if (!isAboutTheData(refused)) {
                throw refused;
            }
            isolate(batch, refused);
        } catch (RuntimeException unwritable) {
            isolate(batch, unwritable);
        }
        return Step.FOLDED;
    }

    private List<StoredEvent> next(Connection connection, long after) throws SQLException {
        return carefully > 0 ? EventTail.range(connection, after, after + 1) : EventTail.next(connection, after, ABOUT);
    }

    private void renew(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Optional<Position> at = PositionTable.lock(connection, view.name(), node);
        if (at.isPresent() && at.get().free()) {
            PositionTable.move(connection, view.name(), at.get().position(), node);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private SQLException unknown() {
        return new SQLException("The view " + view.name() + " has no position", "58000");
    }

    /** Whether everything in the record has been folded. */
    boolean isCaughtUp() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return PositionTable.find(connection, view.name(), node)
                            .orElseThrow(this::unknown)
                            .position()
                    >= EventTail.head(connection);
        }
    }

    private Step fold(List<StoredEvent> batch) throws SQLException {
        List<Read> reads = batch.stream().map(decoding::read).toList();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!isNext(connection, batch)) {
                    connection.rollback();
                    return Step.FOLDED; // a rebuild was swapped in since we read: read again from there
                }
                Parking parking = new Parking(view.name(), DeadLetterTable.of(connection, view.name()));
                boolean changed = TableFolding.fold(
                                connection, view, view.table().table(), reads, parking)
                        .changed();
                DeadLetterTable.put(connection, view.name(), parking.fresh());
                PositionTable.move(connection, view.name(), batch.getLast().position(), node);
                boolean tell = changed || !parking.fresh().isEmpty();
                if (tell) {
                    Notices.ofView(connection, view.name(), node);
                }
                connection.commit();
                return tell ? Step.CHANGED : Step.FOLDED;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private boolean isNext(Connection connection, List<StoredEvent> batch) throws SQLException {
        return PositionTable.lock(connection, view.name(), node)
                .filter(Position::free)
                .filter(at -> at.position() == batch.getFirst().position() - 1)
                .isPresent();
    }

    /** Goes on event by event until the one is found that cannot be written; that one is left out. */
    private void isolate(List<StoredEvent> batch, Exception failure) throws SQLException {
        if (batch.size() > 1) {
            carefully = batch.size();
            return;
        }
        Read read = decoding.read(batch.getFirst());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (isNext(connection, batch)) {
                Parking parking = new Parking(view.name(), DeadLetterTable.of(connection, view.name()));
                TableFolding.leaveOut(view, read, parking, failure);
                DeadLetterTable.put(connection, view.name(), parking.fresh());
                PositionTable.move(connection, view.name(), batch.getLast().position(), node);
                Notices.ofView(connection, view.name(), node);
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
