package org.daybook.history.moments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.Moments;
import org.daybook.store.EventWords;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.daybook.views.View;

/** Answers where moments lie, and what became of a view between two of them. */
public final class MomentHandlers {

    private static final int MOST = 1000;

    private final List<View<?>> views;
    private final DataSource database;
    private final EventReader reader;
    private final Moments moments;

    public MomentHandlers(List<View<?>> views, DataSource database, EventReader reader, Moments moments) {
        this.views = List.copyOf(views);
        this.database = database;
        this.reader = reader;
        this.moments = moments;
    }

    @QueryHandler
    MomentOf.Moment on(MomentOf query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long head = EventTail.head(connection);
            long position = EventTail.wholeBatches(connection, Math.min(head, moments.position(query.asOf())));
            return new MomentOf.Moment(position, recorded(connection, position), head, recorded(connection, 1));
        }
    }

    private static Optional<Instant> recorded(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select recorded from record.events where position = ?")) {
            statement.setLong(1, position);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
            }
        }
    }

    @QueryHandler
    ViewChanges.Answer on(ViewChanges query) throws SQLException {
        Optional<View<?>> view =
                views.stream().filter(each -> each.name().equals(query.view())).findFirst();
        if (view.isEmpty()) {
            return new ViewChanges.Answer(0, 0, 0, List.of());
        }
        String table = view.get().table().table();
        try (Connection connection = database.getConnection()) {
            Difference difference = new Difference(
                    new Difference.Side(table, moments.position(query.before())),
                    new Difference.Side(table, moments.position(query.after())));
            Map<Long, List<RecordedEvent>> batches = new HashMap<>();
            return difference.find(
                    connection,
                    Math.clamp(query.limit(), 0, MOST),
                    (key, batch) -> cause(connection, view.get(), key, batch, batches));
        }
    }

    private Optional<RowChange.Cause> cause(
            Connection connection, View<?> view, String key, long batch, Map<Long, List<RecordedEvent>> batches)
            throws SQLException {
        if (!batches.containsKey(batch)) {
            long first = 1 + EventTail.wholeBatches(connection, batch - 1);
            List<Long> positions = LongStream.rangeClosed(first, batch).boxed().toList();
            batches.put(
                    batch,
                    EventTail.wholeAt(connection, positions).stream()
                            .map(this::read)
                            .flatMap(List::stream)
                            .toList());
        }
        return batches.getOrDefault(batch, List.of()).reversed().stream()
                .filter(event -> touches(view, key, event))
                .findFirst()
                .map(event -> new RowChange.Cause(
                        event.position(),
                        EventWords.name(event.event()),
                        EventWords.summary(event.event()),
                        EventWords.by(event.event()),
                        event.recorded()));
    }

    private List<RecordedEvent> read(StoredEvent stored) {
        try {
            return stored.read(reader);
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static boolean touches(View<?> view, String key, RecordedEvent event) {
        try {
            return view.fold().keys(event).contains(key);
        } catch (RuntimeException untold) {
            return false;
        }
    }
}
