package org.daybook.history.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.daybook.shared.AsOf;
import org.daybook.store.postgres.PostgresPast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MomentHandlersIT {

    private final Desk desk;
    private final MomentHandlers handlers;

    MomentHandlersIT() throws Exception {
        desk = new Desk(Tally.view());
        handlers = new MomentHandlers(
                desk.views,
                desk.database.application(),
                desk.database.reader(),
                new PostgresPast(desk.database.jdbc(), desk.database.reader()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMomentLiesAfterAWholeBatch() throws Exception {
        assertThat(handlers.on(new MomentOf(AsOf.now())))
                .isEqualTo(new MomentOf.Moment(0, Optional.empty(), 0, Optional.empty()));
        desk.changes("anna", 3);
        desk.changes("ben", 2);

        assertThat(handlers.on(new MomentOf(AsOf.position(4))).position()).isEqualTo(3);
        assertThat(handlers.on(new MomentOf(AsOf.now())).position()).isEqualTo(5);
        Instant second = handlers.on(new MomentOf(AsOf.now())).recorded().orElseThrow();
        assertThat(handlers.on(new MomentOf(AsOf.instant(second))).position()).isEqualTo(5);
        assertThat(handlers.on(new MomentOf(AsOf.instant(second.minusNanos(1000))))
                        .position())
                .isLessThan(5);
        assertThat(handlers.on(new MomentOf(AsOf.instant(Instant.EPOCH))).position())
                .isZero();
    }

    @Test
    void betweenTwoMomentsRowsAreAddedChangedAndGoneAndTheEventThatDidItIsNamed() throws Exception {
        desk.changes("anna", 1);
        desk.changes("leaver", 1);
        desk.note("leaver", 2); // the last of them removes the row
        desk.note("anna", 1);
        desk.changes("ben", 1);
        desk.caughtUp();

        ViewChanges.Answer answer = handlers.on(new ViewChanges("tally", AsOf.position(2), AsOf.now(), 10));

        assertThat(List.of(answer.added(), answer.gone(), answer.changed())).containsExactly(1L, 1L, 1L);
        assertThat(answer.changes())
                .extracting(
                        RowChange::key,
                        RowChange::kind,
                        change -> change.cause().map(RowChange.Cause::position).orElse(0L))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ben", RowChange.Kind.ADDED, 6L),
                        org.assertj.core.groups.Tuple.tuple("anna", RowChange.Kind.CHANGED, 5L),
                        org.assertj.core.groups.Tuple.tuple("leaver", RowChange.Kind.GONE, 4L));
        assertThat(answer.changes().get(1).columns())
                .contains(new RowChange.Column("times", Optional.of("1"), Optional.of("2")));
        assertThat(handlers.on(new ViewChanges("tally", AsOf.now(), AsOf.now(), 10))
                        .changes())
                .isEmpty();
    }
}
