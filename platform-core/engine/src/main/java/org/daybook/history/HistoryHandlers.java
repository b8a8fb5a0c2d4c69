package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.ShadowTable;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.views.View;

/** Answers how far the views are, and whether somebody should look after the database. */
public final class HistoryHandlers {

    private final Rebuilding rebuilding;
    private final DataSource database;
    private final PostgresJournal journal;
    private final Clock clock;

    public HistoryHandlers(Rebuilding rebuilding, DataSource database, PostgresJournal journal, Clock clock) {
        this.rebuilding = rebuilding;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @QueryHandler
    List<Alarms.Row> on(Alarms query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AlarmTable.open(connection, clock.instant());
        }
    }

    @QueryHandler
    List<ViewStates.Row> on(ViewStates query) throws SQLException {
        List<ViewStates.Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            long head = EventTail.head(connection);
            for (View<?> view : rebuilding.views()) {
                Optional<PositionTable.Position> position = PositionTable.find(connection, view.name(), "");
                if (position.isPresent()) {
                    rows.add(row(connection, view, position.get().position(), head));
                }
            }
        }
        return rows;
    }

    private ViewStates.Row row(Connection connection, View<?> view, long position, long head) throws SQLException {
        return new ViewStates.Row(
                view.name(),
                position,
                Math.max(position, head),
                ShadowTable.count(connection, view),
                journal.last("view-" + view.name(), DeskEvent.ViewRebuilt.class).flatMap(HistoryHandlers::rebuild),
                rebuilding.runningOn(view.name()),
                DeadLetterTable.count(connection, view.name()));
    }

    private static Optional<ViewStates.Rebuild> rebuild(DaybookEvent event) {
        return event instanceof DeskEvent.ViewRebuilt last
                ? Optional.of(
                        new ViewStates.Rebuild(last.at(), last.by(), last.events(), last.rows(), last.milliseconds()))
                : Optional.empty();
    }
}
