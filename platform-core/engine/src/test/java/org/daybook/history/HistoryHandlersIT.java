package org.daybook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.daybook.store.postgres.RecordDatabase;
import org.junit.jupiter.api.Test;

class HistoryHandlersIT {

    @Test
    void theStateOfAViewTellsHowFarItIsAndOfItsLastRebuild() throws Exception {
        try (Desk desk = new Desk(Tally.view())) {
            desk.changes("anna", 2);
            desk.changes("poison", 3);
            desk.rebuild();
            desk.caughtUp();
            assertThat(handlers(desk, Clock.systemUTC()).on(new ViewStates()))
                    .singleElement()
                    .satisfies(state -> {
                        assertThat(state.position()).isEqualTo(state.head()).isEqualTo(6);
                        assertThat(state.rows()).isEqualTo(2);
                        assertThat(state.letters()).isEqualTo(2);
                        assertThat(state.lastRebuild()).isPresent();
                    });
        }
    }

    @Test
    void aWriterThatStaysOpenIsTold() throws Exception {
        try (Desk desk = new Desk(Tally.view());
                Connection writer = desk.database.connection()) {
            writer.setAutoCommit(false);
            RecordDatabase.append(writer, "s", "n", Instant.now());
            assertThat(handlers(desk, Clock.systemUTC()).on(new Alarms())).isEmpty();
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(10));
            assertThat(handlers(desk, later).on(new Alarms())).singleElement().satisfies(alarm -> {
                assertThat(alarm.kind()).isEqualTo("writer-open");
                assertThat(alarm.since()).isBefore(Instant.now());
                assertThat(alarm.words()).contains("nobody else can record anything");
            });
            writer.rollback();
            assertThat(handlers(desk, later).on(new Alarms())).isEmpty();
        }
    }

    private static HistoryHandlers handlers(Desk desk, Clock clock) {
        return new HistoryHandlers(desk.rebuilding, desk.database.application(), desk.journal, clock);
    }
}
