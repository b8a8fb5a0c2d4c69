package org.daybook.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.PositionTable;
import org.daybook.history.tables.ShadowTable;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.EventTail;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.store.postgres.Token;
import org.daybook.views.View;

/** Answers how far the views are, and starts rebuilds. */
public final class HistoryHandlers {

    private final Rebuilding rebuilding;
    private final DataSource database;
    private final PostgresJournal journal;

    public HistoryHandlers(Rebuilding rebuilding, DataSource database, PostgresJournal journal) {
        this.rebuilding = rebuilding;
        this.database = database;
        this.journal = journal;
    }

    @CommandHandler
    Outcome on(RebuildViews command) {
        return rebuilding.start(command);
    }

    @QueryHandler
    List<ViewStates.Row> on(ViewStates query) throws SQLException {
        List<ViewStates.Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            long head = EventTail.head(connection);
            for (View<?> view : rebuilding.views()) {
                Optional<Token> token =
                        PositionTable.find(connection, view.name()).map(PositionTable.Position::token);
                if (token.isPresent()) {
                    rows.add(row(connection, view, token.get(), head));
                }
            }
        }
        return rows;
    }

    private ViewStates.Row row(Connection connection, View<?> view, Token token, long head) throws SQLException {
        // the last event in the readers' order is not always the one with the highest position
        long position = EventTail.isFollowed(connection, token) ? Math.min(token.position(), head - 1) : head;
        return new ViewStates.Row(
                view.name(),
                position,
                head,
                ShadowTable.count(connection, view),
                journal.last("view-" + view.name()).flatMap(HistoryHandlers::rebuild),
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
