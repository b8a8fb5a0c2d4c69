package org.daybook.history.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.daybook.events.DeskEvent;
import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.daybook.shared.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterHandlersIT {

    private final Desk desk;
    private final LetterHandlers handlers;

    LetterHandlersIT() throws Exception {
        desk = new Desk(Tally.view());
        handlers = new LetterHandlers(
                desk.views,
                desk.database.application(),
                desk.database.reader(),
                desk.journal,
                desk.changes,
                Clock.systemUTC(),
                "tester");
    }

    /** The second event of poison cannot be folded, at position 3; the third waits behind it. */
    @BeforeEach
    void happen() throws Exception {
        desk.changes("anna", 1);
        desk.changes("poison", 3);
        desk.changes("ben", 1);
        desk.caughtUp();
        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 1 0", "poison 1 0");
    }

    @AfterEach
    void close() {
        Tally.mended = false;
        desk.close();
    }

    @Test
    void lettersAreShownWithWhatHappenedAndWhyTheyAreHere() throws Exception {
        assertThat(handlers.on(new DeadLetters(Optional.of("tally"))))
                .extracting(DeadLetters.Row::position, DeadLetters.Row::state, DeadLetters.Row::summary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, DeadLetters.State.FAILED, "Password of poison changed"),
                        org.assertj.core.groups.Tuple.tuple(
                                4L, DeadLetters.State.WAITING, "Password of poison changed"));
        assertThat(handlers.on(new DeadLetters(Optional.of("another")))).isEmpty();
    }

    @Test
    void whatFailsAgainIsRefusedWithTheReasonAndStays() throws Exception {
        assertThat(handlers.on(new RetryDeadLetter("tally", 3, "anna")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("cannot fold this"));
        assertThat(desk.deadLetters()).hasSize(2);
        assertThat(handlers.on(new RetryDeadLetter("tally", 4, "anna"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onceTheFoldIsMendedARetryComesToTheSameAsARebuildAtEveryMoment() throws Exception {
        Tally.mended = true;
        assertThat(handlers.on(new RetryDeadLetter("tally", 3, "anna"))).isInstanceOf(Outcome.Done.class);

        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 1 0", "poison 3 2");
        assertThat(desk.deadLetters()).isEmpty();
        String retried = desk.hash();
        desk.rebuild();
        assertThat(desk.hash()).isEqualTo(retried);
        assertThat(handlers.on(new RetryDeadLetter("tally", 3, "anna"))).isInstanceOf(Outcome.AlreadySo.class);
    }

    @Test
    void whatIsSkippedStaysOutAlsoWhenTheViewIsRebuiltAndTheRestGoesOn() throws Exception {
        assertThat(handlers.on(new SkipDeadLetter("tally", 3, "anna", " "))).isInstanceOf(Outcome.Refused.class);
        assertThat(handlers.on(new SkipDeadLetter("tally", 3, "anna", "a test")))
                .isInstanceOf(Outcome.Done.class);
        desk.caughtUp();

        assertThat(desk.rows()).containsExactly("anna 1 0", "ben 1 0", "poison 2 2");
        assertThat(desk.journal.last("view-tally", DeskEvent.DeadLetterSkipped.class))
                .isPresent();
        String skipped = desk.hash();
        desk.database.jdbc().update("delete from views.dead_letters");
        desk.rebuild();
        assertThat(desk.hash()).isEqualTo(skipped);
        assertThat(desk.rows()).contains("poison 2 2");
    }
}
