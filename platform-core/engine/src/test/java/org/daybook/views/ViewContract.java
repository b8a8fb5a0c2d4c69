package org.daybook.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.daybook.events.DaybookEvent;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.shared.Moments;
import org.daybook.store.names.EventJson;
import org.daybook.store.names.EventKind;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.Upcasters;
import org.daybook.views.ViewTable.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds for every view: its table keeps rows and when they held, the two drivers come to the same, and the table
 * answers for every moment as if nothing had come after it.
 */
public abstract class ViewContract<R> {

    protected final TestDatabase database = new TestDatabase();
    private final List<RecordedEvent> happened = new ArrayList<>();
    protected final Past past = positions -> happened.stream()
            .filter(event -> positions.contains(event.position()))
            .toList();
    protected final Moments moments = this::position;

    protected abstract View<R> view();

    @BeforeEach
    final void startEmpty() {
        database.empty(view().table(), view().table().table());
    }

    /** Lets the story happen, as the live driver would, after all that has happened. */
    protected final void live(Story story) {
        long before = happened.isEmpty() ? 0 : happened.getLast().position();
        List<RecordedEvent> events = story.events().stream()
                .map(event ->
                        new RecordedEvent(before + event.position(), event.stream(), event.recorded(), event.event()))
                .toList();
        happened.addAll(events);
        Folding.batch(view(), database, events);
    }

    private long position(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> Moments.NOW;
            case AsOf.Position at -> at.position();
            case AsOf.Moment moment ->
                happened.stream()
                        .filter(event -> !event.recorded().isAfter(moment.instant()))
                        .mapToLong(RecordedEvent::position)
                        .max()
                        .orElse(0);
        };
    }

    private String table() {
        return view().table().table();
    }

    private static <R> List<Version<R>> versions(Map<String, R> rows) {
        return rows.entrySet().stream()
                .map(row -> new Version<>(row.getKey(), 1, Version.OPEN, row.getValue()))
                .toList();
    }

    @Test
    final void rowsAreReadAsTheyWereWritten() {
        Map<String, R> rows = Folding.rows(view().fold(), Legal.history(1, 30));
        database.run(connection -> {
            view().table().write(connection, table(), versions(rows));
            assertThat(view().table().read(connection, table(), rows.keySet()).values())
                    .containsExactlyInAnyOrderElementsOf(versions(rows));
            assertThat(view().table().read(connection, table(), Set.of("nobody")))
                    .isEmpty();
        });
    }

    @Test
    final void noRowKeepsWhatStandsAside() {
        EventReader forFolds = new EventReader(EventNames.all(), Upcasters.all()).forFolds();
        List<RecordedEvent> history = Legal.history(3, 60);
        List<RecordedEvent> bare = history.stream()
                .map(event -> new RecordedEvent(
                        event.position(), event.stream(), event.recorded(), withoutAside(forFolds, event.event())))
                .toList();
        assertThat(bare).isNotEqualTo(history);
        assertThat(Folding.rows(view().fold(), bare)).isEqualTo(Folding.rows(view().fold(), history));
    }

    private static DaybookEvent withoutAside(EventReader forFolds, DaybookEvent event) {
        EventKind kind = EventNames.kindOf(event.getClass());
        return (DaybookEvent)
                forFolds.read(kind.name(), kind.revision(), EventJson.mapper().writeValueAsBytes(event))
                        .getFirst();
    }

    @Test
    final void aVersionThatHasEndedIsNoLongerReadAndOthersStay() {
        Map<String, R> rows = Folding.rows(view().fold(), Legal.history(2, 10));
        List<String> keys = List.copyOf(rows.keySet());
        database.run(connection -> {
            view().table().write(connection, table(), versions(rows));
            view().table()
                    .end(connection, table(), List.of(new Ending(keys.get(0), 1, 7), new Ending(keys.get(1), 1, 1)));
            assertThat(view().table().read(connection, table(), rows.keySet()))
                    .hasSize(rows.size() - 2)
                    .doesNotContainKeys(keys.get(0), keys.get(1));
        });
        // the one that ended later is kept, the one that ended where it began never was
        assertThat(database.jdbc()
                        .sql("select key from " + table() + " where valid_to < " + Version.OPEN)
                        .query(String.class)
                        .list())
                .containsExactly(keys.get(0));
    }

    @Test
    final void batchesOfAnySizeComeToTheSameAsARebuild() {
        String shadow = table() + "_shadow";
        for (long seed = 10; seed < 16; seed++) {
            List<RecordedEvent> history = Legal.history(seed, 20);
            startEmpty();
            database.empty(view().table(), shadow);
            Random sizes = new Random(seed);
            for (int from = 0; from < history.size(); ) {
                int to = Math.min(history.size(), from + 1 + sizes.nextInt(9));
                Folding.batch(view(), database, history.subList(from, to));
                from = to;
            }
            Folding.copy(view(), database, shadow, history);
            assertThat(database.dump(table()))
                    .as("history %d", seed)
                    .isNotEmpty()
                    .isEqualTo(database.dump(shadow));
        }
    }

    @Test
    final void theTableAnswersForEveryMomentAsIfNothingHadComeAfterIt() {
        String shadow = table() + "_shadow";
        List<RecordedEvent> history = Legal.history(20, 12);
        Folding.batch(view(), database, history);
        for (int events = 0; events <= history.size(); events++) {
            long position = events == 0 ? 0 : history.get(events - 1).position();
            database.empty(view().table(), shadow);
            Folding.copy(view(), database, shadow, history.subList(0, events));
            assertThat(database.rows(table(), position))
                    .as("after %d events", events)
                    .isEqualTo(database.rows(shadow, Moments.NOW));
        }
    }
}
