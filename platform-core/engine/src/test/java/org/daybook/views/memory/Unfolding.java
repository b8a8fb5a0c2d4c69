package org.daybook.views.memory;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.store.postgres.Schema;
import org.daybook.store.postgres.tail.StoredEvent;
import org.daybook.views.TestDatabase;
import org.daybook.views.View;
import org.daybook.views.ViewTable;

/** A view that unfolds batch by batch on a real table, how far it is, and the record behind it. */
public final class Unfolding implements Past {

    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private final View<?> view;
    private final TestDatabase database;
    private final List<RecordedEvent> events = new ArrayList<>();

    /** From an empty table on. */
    public Unfolding(View<?> view, TestDatabase database) {
        this.view = view;
        this.database = database;
        database.empty(view.table(), view.table().table());
        reached(database, view.name(), 0);
        database.jdbc()
                .sql("delete from views.dead_letters where view = ?")
                .param(view.name())
                .update();
    }

    /** Folds what is appended at once, and moves on; returns the position of the batch. */
    public long batch(List<RecordedEvent> batch) {
        long position = batch.getLast().position();
        fold(view.table().table(), batch, position);
        reached(database, view.name(), position);
        return position;
    }

    /** Folds some events of a batch onto a table, and stays where it is. */
    public void fold(String table, List<RecordedEvent> some, long batch) {
        events.addAll(some);
        database.run(connection -> {
            connection.setAutoCommit(false);
            TableFolding.fold(
                    connection,
                    view,
                    table,
                    some.stream().map(event -> read(event, batch)).toList(),
                    new Parking(view.name(), List.of()));
            connection.commit();
        });
    }

    private static Read read(RecordedEvent event, long batch) {
        StoredEvent stored =
                new StoredEvent(event.position(), batch, event.stream(), "", 1, event.recorded(), new byte[0]);
        return new Read(stored, List.of(event), null);
    }

    /** Says that a view has come as far as its rows tell. */
    public static void reached(TestDatabase database, View<?> view) {
        ViewTable<?> table = view.table();
        reached(
                database,
                view.name(),
                database.jdbc()
                        .sql("select coalesce(max(" + MemoryTable.LAST_CHANGED + "), 0) from " + table.table())
                        .query(Long.class)
                        .single());
    }

    /** Says that a view has come so far. */
    public static void reached(TestDatabase database, String view, long position) {
        if (!PREPARED.getAndSet(true)) {
            Schema.create(database.server());
        }
        database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into views.view_positions (view, position, shape) values (?, ?, '')"
                            + " on conflict (view) do update set position = excluded.position")) {
                statement.setString(1, view);
                statement.setLong(2, position);
                statement.executeUpdate();
            }
        });
    }

    @Override
    public List<RecordedEvent> at(Collection<Long> positions) {
        Set<Long> asked = new HashSet<>(positions);
        return events.stream().filter(event -> asked.contains(event.position())).toList();
    }
}
