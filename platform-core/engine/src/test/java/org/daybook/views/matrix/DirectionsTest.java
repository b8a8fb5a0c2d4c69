package org.daybook.views.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.views.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    @Test
    void everyActorMeetsEveryRecipientInACellOfItsOwn() {
        InteractionRecorded request = interaction(
                "REQUEST", List.of(Story.BEAUMONT, Story.UKRAINE), List.of(Story.ORLOV, Story.RED_CROSS), false);

        assertThat(Directions.institutions(request)).isEqualTo("FRA→RUS→FRA→Red Cross→UKR→RUS→UKR→Red Cross");
        assertThat(Directions.people(request)).contains("Claire Beaumont→Pavel Orlov→", "→Ukraine→Red Cross");
    }

    @Test
    void aReciprocalInteractionCountsInBothDirections() {
        InteractionRecorded call = interaction("CONSULT", List.of(Story.BEAUMONT), List.of(Story.ORLOV), true);

        assertThat(Directions.institutions(call)).isEqualTo("FRA→RUS→RUS→FRA");
    }

    @Test
    void twoPeopleOfOneCountryAreOneCellOfInstitutions() {
        InteractionRecorded call =
                interaction("CONSULT", List.of(Story.HALE, Story.STATES), List.of(Story.ORLOV), false);

        assertThat(Directions.institutions(call)).isEqualTo("USA→RUS");
        assertThat(Directions.people(call)).isEqualTo("Martin Hale→Pavel Orlov→United States→Pavel Orlov");
    }

    @Test
    void nobodyInteractsWithThemselves() {
        InteractionRecorded talks =
                interaction("CONSULT", List.of(Story.HALE, Story.ORLOV), List.of(Story.ORLOV), true);

        assertThat(Directions.people(talks)).isEqualTo("Martin Hale→Pavel Orlov→Pavel Orlov→Martin Hale");
    }

    @Test
    void anArrowInANameDoesNotBreakACell() {
        Actor odd = new Actor("North→South Line", "the line", null, null, null);
        InteractionRecorded deal = interaction("AGREE", List.of(odd), List.of(Story.ORLOV), false);

        assertThat(Directions.institutions(deal)).isEqualTo("North-South Line→RUS");
    }

    @Test
    void theDayIsAsExactAsTheWords() {
        assertThat(day("day", "2025-07-03", "2025-07-03")).isEqualTo("2025-07-03");
        assertThat(day("month", "2025-06-01", "2025-06-30")).isEqualTo("2025-06");
        assertThat(day("year", "2023-01-01", "2023-12-31")).isEqualTo("2023");
        assertThat(day("range", "2025-07-01", "2025-07-02")).isEqualTo("2025-07-01/2025-07-02");
        assertThat(day("range", "2025-07-01", null)).isEqualTo("2025-07-01/");
        assertThat(day("range", null, "2025-07-02")).isEqualTo("/2025-07-02");
        assertThat(day("unknown", null, null)).isEmpty();
    }

    @Test
    void whoIsNamedFirstMakesNoOtherEventOfATalkButOneOfAnAttack() {
        assertThat(Directions.eventKey("CONSULT", "USA", "RUS", "2025-07-03"))
                .isEqualTo(Directions.eventKey("CONSULT", "RUS", "USA", "2025-07-03"));
        assertThat(Directions.eventKey("ASSAULT", "USA", "RUS", "2025-07-03"))
                .isNotEqualTo(Directions.eventKey("ASSAULT", "RUS", "USA", "2025-07-03"));
    }

    private static InteractionRecorded interaction(
            String type, List<Actor> actors, List<Actor> recipients, boolean reciprocal) {
        return new InteractionRecorded(
                Story.on("f1", "a1", "2025-07-03"), type, "", "", actors, recipients, reciprocal, null);
    }

    private static String day(String precision, @Nullable String from, @Nullable String to) {
        Origin origin = Story.on("f1", "a1", null);
        return Directions.day(new InteractionRecorded(
                new Origin(
                        "f1",
                        "a1",
                        "x",
                        "1",
                        "r",
                        "asserted",
                        from,
                        to,
                        precision,
                        "stated",
                        List.of(),
                        1,
                        List.of(),
                        origin.evidence(),
                        origin.why()),
                "CONSULT",
                "",
                "",
                List.of(Story.HALE),
                List.of(Story.ORLOV),
                false,
                null));
    }
}
