package org.daybook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.review.FactCommand.UndoDecision;
import org.daybook.shared.Decision;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final FactEvent OLD = quotation("f1", "a1", "2025-07-01");
    private static final FactEvent NEW = quotation("f2", "a2", "2025-07-01");
    private static final DaybookEvent ACCEPTED = new FactAccepted("f1", "a1", "anna", Story.NOON, "read twice");
    private static final DecisionCarriedOver CARRIED =
            new DecisionCarriedOver("f2", "a2", "f1", "a1", "accepted", "anna", "", Story.NOON);

    @Test
    void aDecisionHoldsForTheSameWordsInTheNextVersion() {
        assertThat(carry(List.of(List.of(OLD, ACCEPTED)), List.of(List.of(NEW))))
                .containsExactly(CARRIED);
    }

    @Test
    void aFactThatSaysSomethingElseIsOpen() {
        FactEvent moved = quotation("f2", "a2", "2025-07-02");

        assertThat(carry(List.of(List.of(OLD, ACCEPTED)), List.of(List.of(moved))))
                .isEmpty();
    }

    @Test
    void aNoteGoesWithTheDecision() {
        DaybookEvent noted = new FactNoted("f1", "a1", "ben", Story.NOON, "ask again");

        assertThat(carry(List.of(List.of(OLD, ACCEPTED, noted)), List.of(List.of(NEW))))
                .singleElement()
                .satisfies(carried -> assertThat(carried.note()).isEqualTo("ask again"));
    }

    @Test
    void aDecisionThatWasTakenBackIsNotCarriedOver() {
        DaybookEvent undone = new DecisionUndone("f1", "a1", "anna", Story.NOON, "accepted", "open", null, "");

        assertThat(carry(List.of(List.of(OLD, ACCEPTED, undone)), List.of(List.of(NEW))))
                .isEmpty();
    }

    @Test
    void whatAnAnalystSaidOnTheNextVersionStays() {
        DaybookEvent rejected = new FactAccepted("f2", "a2", "ben", Story.NOON, "");

        assertThat(carry(List.of(List.of(OLD, ACCEPTED)), List.of(List.of(NEW, rejected))))
                .isEmpty();
    }

    @Test
    void wordsThatStandThereTwiceAreToldApartByTheirOrder() {
        FactEvent secondOld = quotation("f3", "a1", "2025-07-01");
        FactEvent secondNew = quotation("f4", "a2", "2025-07-01");

        assertThat(carry(
                        List.of(List.of(OLD, ACCEPTED), List.of(secondOld)), List.of(List.of(NEW), List.of(secondNew))))
                .containsExactly(CARRIED);
    }

    @Test
    void aCarriedDecisionIsUndoneLikeAnyOther() {
        Review review = Review.evolve(Review.evolve(new Review.Unknown(), NEW), CARRIED);
        assertThat(((Review.Known) review).now().decision()).isEqualTo(Decision.ACCEPTED);

        Ruling ruling = ReviewDecisions.decide(new UndoDecision("f2", "ben", Story.NOON), review);

        assertThat(ruling)
                .isEqualTo(new Ruling.Granted(
                        List.of(new DecisionUndone("f2", "a2", "ben", Story.NOON, "carried-over", "open", null, ""))));
    }

    @Test
    void aCarriedDecisionIsCarriedOnToTheVersionAfter() {
        FactEvent third = quotation("f5", "a3", "2025-07-01");

        assertThat(carry(List.of(List.of(NEW, CARRIED)), List.of(List.of(third))))
                .containsExactly(new DecisionCarriedOver("f5", "a3", "f2", "a2", "accepted", "anna", "", Story.NOON));
    }

    @Test
    void whatWasCarriedOverIsTakenBackWhereItWasNoVersion() {
        DecisionUndone undone = new DecisionUndone("f2", "a2", "Daybook", Story.NOON, "carried-over", "open", null, "");

        assertThat(CarryOverDecisions.takeBack(List.of(List.of(NEW, CARRIED), List.of(OLD, ACCEPTED)), Story.NOON))
                .containsExactly(undone);
        assertThat(CarryOverDecisions.takeBack(List.of(List.of(NEW, CARRIED, undone)), Story.NOON))
                .isEmpty();
    }

    private static List<DecisionCarriedOver> carry(List<List<DaybookEvent>> earlier, List<List<DaybookEvent>> later) {
        return CarryOverDecisions.decide(new ArrayList<>(earlier), new ArrayList<>(later), Story.NOON);
    }

    private static FactEvent quotation(String factId, String articleId, String day) {
        return (FactEvent) new Story()
                .quotation(Story.on(factId, articleId, day), Story.HALE)
                .events()
                .getFirst()
                .event();
    }
}
