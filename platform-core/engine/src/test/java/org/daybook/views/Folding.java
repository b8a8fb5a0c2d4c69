package org.daybook.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.events.RecordedEvent;
import org.daybook.history.folding.Concern;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.history.tables.ShadowTable;
import org.daybook.store.postgres.tail.StoredEvent;

/** Runs a fold in memory, and a view's fold and table together as the live driver and the rebuild do. */
public final class Folding {

    /** The rows after all events. */
    public static <R> Map<String, R> rows(ViewFold<R> fold, List<RecordedEvent> events) {
        Map<String, R> rows = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                Optional<R> row = fold.fold(key, Optional.ofNullable(rows.get(key)), event);
                row.ifPresentOrElse(r -> rows.put(key, r), () -> rows.remove(key));
            }
        }
        return rows;
    }

    public static <R> R row(ViewFold<R> fold, Story story, String key) {
        return Objects.requireNonNull(rows(fold, story.events()).get(key), key);
    }

    /** Folds events onto the view's table, each a batch of its own. */
    public static <R> void batch(View<R> view, TestDatabase database, List<RecordedEvent> events) {
        database.run(connection -> TableFolding.fold(
                connection,
                view,
                view.table().table(),
                events.stream().map(Folding::read).toList(),
                new Parking(view.name(), List.of())));
    }

    /** Folds events in memory and fills a table by COPY. */
    public static <R> void copy(View<R> view, TestDatabase database, String table, List<RecordedEvent> events) {
        var folding = new org.daybook.history.folding.Folding<R>(view.fold());
        Parking parking = new Parking(view.name(), List.of());
        events.forEach(event -> TableFolding.fold(folding, Concern.of(view.fold(), read(event)), parking));
        List<Version<R>> versions = new ArrayList<>(folding.takeEnded());
        versions.addAll(folding.fresh());
        copy(view.table(), database, table, versions);
    }

    /** Fills a table by COPY, in one transaction. */
    public static <R> void copy(ViewTable<R> shape, TestDatabase database, String table, List<Version<R>> versions) {
        database.run(connection -> {
            connection.setAutoCommit(false);
            ShadowTable.execute(connection, "truncate " + table); // as if it had been made in this transaction
            try (ViewTable.Copy<R> copy = shape.copy(connection, table)) {
                for (Version<R> version : versions) {
                    copy.add(version);
                }
            }
            connection.commit();
        });
    }

    private static Read read(RecordedEvent event) {
        StoredEvent stored = new StoredEvent(
                event.position(), event.position(), event.stream(), "", 1, event.recorded(), new byte[0]);
        return new Read(stored, List.of(event), null);
    }

    private Folding() {}
}
