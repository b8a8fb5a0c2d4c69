package org.daybook.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.daybook.events.RecordedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every view: its table keeps rows as they are, and the two drivers come to the same. */
public abstract class ViewContract<R> {

    protected final TestDatabase database = new TestDatabase();

    protected abstract View<R> view();

    @BeforeEach
    final void startEmpty() {
        database.empty(view().table(), view().table().table());
    }

    /** Lets the story happen, as the live driver would. */
    protected final void live(Story story) {
        Folding.batch(view(), database, story.events());
    }

    @Test
    final void rowsAreReadAsTheyWereWritten() {
        Map<String, R> rows = Folding.rows(view().fold(), Legal.history(1, 30));
        database.run(connection -> {
            view().table().write(connection, rows);
            assertThat(view().table().read(connection, rows.keySet())).isEqualTo(rows);
            assertThat(view().table().read(connection, Set.of("nobody"))).isEmpty();
            view().table().write(connection, rows);
            assertThat(view().table().read(connection, rows.keySet())).isEqualTo(rows);
        });
    }

    @Test
    final void removedRowsAreGoneAndOthersStay() {
        Map<String, R> rows = Folding.rows(view().fold(), Legal.history(2, 10));
        String gone = rows.keySet().iterator().next();
        database.run(connection -> {
            view().table().write(connection, rows);
            view().table().remove(connection, Set.of(gone));
            assertThat(view().table().read(connection, rows.keySet()))
                    .hasSize(rows.size() - 1)
                    .doesNotContainKey(gone);
        });
    }

    @Test
    final void copiedRowsAreTheRowsThatAreWritten() {
        Map<String, R> rows = Folding.rows(view().fold(), Legal.history(3, 30));
        String shadow = view().table().table() + "_shadow";
        database.empty(view().table(), shadow);
        database.run(connection -> {
            view().table().write(connection, rows);
            view().table().copy(connection, shadow, rows);
        });
        assertThat(database.dump(shadow))
                .isNotEmpty()
                .isEqualTo(database.dump(view().table().table()));
    }

    @Test
    final void batchesOfAnySizeComeToTheSameAsARebuild() {
        String shadow = view().table().table() + "_shadow";
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
            Map<String, R> rebuilt = Folding.rows(view().fold(), history);
            database.run(connection -> view().table().copy(connection, shadow, rebuilt));
            assertThat(database.dump(view().table().table()))
                    .as("history %d", seed)
                    .isEqualTo(database.dump(shadow));
        }
    }
}
