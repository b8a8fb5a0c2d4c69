package org.daybook.views.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.shared.Decision;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.memory.Unfolding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AidTableIT extends ViewContract<AidRow> {

    private final AidTable table = new AidTable(database.server());
    private final AidQueries queries = new AidQueries(table, past, moments);
    private final Story story = new Story()
            .article("a1", "Shells wait at the border", "Harbour Post", "2025-07-03")
            .article("a2", "No shells this month", "Northern Wire", "2025-07-02");

    @Override
    protected View<AidRow> view() {
        return AidWiring.aidView(table);
    }

    private void happens(Story told) {
        live(told);
        Unfolding.reached(database, view());
    }

    @Test
    void theBoardShowsTheLatestStatusOfEachItemOnItsWay() {
        story.aid(Story.on("f1", "a1", "2025-06-20"), "155 mm shells", "shell-155", "PLEDGED")
                .aid(Story.on("f2", "a2", "2025-07-01"), "artillery shells", "shell-155", "PAUSED")
                .aid(Story.on("f3", "a1", "2025-07-02"), "artillery shells", "shell-155", "PAUSED")
                .aid(Story.on("f4", "a1", null), "Field kitchens", null, "DELIVERED");
        happens(story);

        assertThat(board(AidFilter.all()))
                .containsExactly(
                        new AidBoard.Row(
                                "shell-155",
                                "artillery shells",
                                "USA",
                                "UKR",
                                "PAUSED",
                                "asserted",
                                Optional.of("2025-07-01"),
                                List.of("Northern Wire", "Harbour Post"),
                                2,
                                3,
                                0,
                                false),
                        new AidBoard.Row(
                                "field kitchen",
                                "Field kitchens",
                                "USA",
                                "UKR",
                                "DELIVERED",
                                "asserted",
                                Optional.of("2025-07-03"),
                                List.of("Harbour Post"),
                                1,
                                1,
                                0,
                                false));
    }

    @Test
    void copiesAreOneOriginAndASupersededVersionDoesNotCount() {
        story.article("a3", "Reprint", "Calder Tribune", "2025-07-03")
                .article("a4", "Later version", "Harbour Post", "2025-07-03")
                .aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "PAUSED")
                .aid(Story.on("f2", "a3", "2025-07-01"), "Shells", null, "PAUSED")
                .aid(Story.on("f3", "a4", "2025-07-01"), "Shells", null, "PAUSED")
                .copy("a3", "a1")
                .version("a4", "a1");
        happens(story);

        assertThat(board(AidFilter.all())).singleElement().satisfies(row -> {
            assertThat(row.mentions()).isEqualTo(2);
            assertThat(row.outlets()).isEqualTo(2);
            assertThat(row.origins()).isEqualTo(1);
        });
    }

    @Test
    void rejectedAndDeniedOnesNeverCount() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "DELIVERED")
                .aid(Story.on("f2", "a1", "2025-07-02"), "Shells", null, "PAUSED")
                .aid(
                        Story.told("f3", "a1", "negated", "2025-07-03", "2025-07-03", List.of()),
                        "Shells",
                        null,
                        "CANCELLED")
                .rejected("f2", "a1", "ben");
        happens(story);

        assertThat(board(AidFilter.all())).extracting(AidBoard.Row::status).containsExactly("DELIVERED");
        assertThat(board(new AidFilter(none(), none(), none(), none(), true))).isEmpty();
    }

    @Test
    void theBoardIsFilteredByLine() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "155 mm shells", "shell-155", "DELIVERED")
                .aid(Story.on("f2", "a1", "2025-07-02"), "155 mm shells", "shell-155", "PAUSED")
                .fact(new AidRecorded(
                        Story.on("f3", "a1", "2025-07-02"),
                        Story.BEAUMONT,
                        Story.UKRAINE,
                        "Field kitchens",
                        null,
                        "PLEDGED",
                        null,
                        null,
                        ""));
        happens(story);

        assertThat(board(new AidFilter(Optional.of("shell-155"), none(), none(), none(), false)))
                .hasSize(1);
        assertThat(board(new AidFilter(Optional.of("kitchen"), none(), none(), none(), false)))
                .hasSize(1);
        assertThat(board(new AidFilter(none(), Optional.of("FRA"), none(), none(), false)))
                .extracting(AidBoard.Row::status)
                .containsExactly("PLEDGED");
        assertThat(board(new AidFilter(none(), none(), Optional.of("UKR"), none(), false)))
                .hasSize(2);
        assertThat(board(new AidFilter(none(), none(), none(), Optional.of("DELIVERED"), false)))
                .as("a status that is over")
                .isEmpty();
    }

    @Test
    void theHistoryTellsAllLatestFirstWithTheWords() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "DELIVERED")
                .aid(Story.on("f2", "a2", null), "Shells", null, "PAUSED")
                .aid(Story.on("f3", "a1", "2025-07-03"), "Shells", null, "PAUSED")
                .rejected("f3", "a1", "ben");
        happens(story);

        List<AidHistory.Step> steps = queries.handle(new AidHistory("shell", "USA", "UKR"));
        assertThat(steps).extracting(AidHistory.Step::factId).containsExactly("f3", "f2", "f1");
        assertThat(steps.getFirst().decision()).isEqualTo(Decision.REJECTED);
        assertThat(steps.getLast()).satisfies(step -> {
            assertThat(step.sentence()).isEqualTo("The envoys met again.");
            assertThat(step.articleTitle()).isEqualTo("Shells wait at the border");
            assertThat(step.outlet()).contains("Harbour Post");
        });
    }

    @Test
    void aDecisionChangesTheBoardAtOnceAndItsUndoingChangesItBack() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "DELIVERED")
                .aid(Story.on("f2", "a1", "2025-07-02"), "Shells", null, "PAUSED");
        happens(story);
        List<AidBoard.Row> before = board(AidFilter.all());

        happens(new Story().rejected("f2", "a1", "ben"));
        assertThat(board(AidFilter.all())).isNotEqualTo(before);
        happens(new Story().undone("f2", "a1", "rejected", "open", null, ""));
        assertThat(board(AidFilter.all())).isEqualTo(before);
    }

    @Test
    void whatLeavesOutADonorCountsOnTheOnlyLineThatFits() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "DELIVERED");
        way("f2", null, Story.UKRAINE);
        way("f3", null, null);
        happens(story);

        assertThat(board(AidFilter.all())).singleElement().satisfies(row -> {
            assertThat(row.donor()).isEqualTo("USA");
            assertThat(row.mentions()).isEqualTo(3);
            assertThat(row.status()).isEqualTo("PAUSED");
        });
        assertThat(queries.handle(new AidHistory("shell", "USA", "UKR")))
                .extracting(AidHistory.Step::factId)
                .containsExactlyInAnyOrder("f1", "f2", "f3");
        assertThat(board(new AidFilter(none(), Optional.of("FRA"), none(), none(), false)))
                .isEmpty();
    }

    @Test
    void whatFitsTwoLinesStaysOnItsOwn() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Shells", null, "DELIVERED");
        way("f2", Story.BEAUMONT, Story.UKRAINE);
        way("f3", null, Story.UKRAINE);
        happens(story);

        assertThat(board(AidFilter.all())).extracting(AidBoard.Row::donor).containsExactlyInAnyOrder("USA", "FRA", "");
        assertThat(queries.handle(new AidHistory("shell", "", "UKR"))).hasSize(1);
    }

    @Test
    void stoppedAndDisputedOnesComeFirstAndNamesWithoutACodeLast() {
        story.aid(Story.on("f1", "a1", "2025-07-01"), "Boats", null, "DELIVERED")
                .aid(Story.on("f2", "a1", "2025-06-01"), "Shells", null, "PAUSED")
                .aid(Story.on("f3", "a1", "2025-07-02"), "Trucks", null, "PLEDGED");
        way("f4", Story.RED_CROSS, Story.UKRAINE);
        happens(story);

        assertThat(board(AidFilter.all()))
                .extracting(AidBoard.Row::donor, AidBoard.Row::item)
                .containsExactly(
                        tuple("USA", "Shells"),
                        tuple("USA", "Trucks"),
                        tuple("USA", "Boats"),
                        tuple("Red Cross", "shells"));
    }

    private void way(String factId, @Nullable Actor donor, @Nullable Actor recipient) {
        story.fact(new AidRecorded(
                Story.on(factId, "a1", "2025-07-02"), donor, recipient, "shells", null, "PAUSED", null, null, ""));
    }

    private List<AidBoard.Row> board(AidFilter filter) {
        return queries.handle(new AidBoard(filter)).rows();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
