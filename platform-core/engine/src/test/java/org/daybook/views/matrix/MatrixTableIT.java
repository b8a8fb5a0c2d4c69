package org.daybook.views.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.Origin;
import org.daybook.shared.AsOf;
import org.daybook.shared.Decision;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.daybook.views.memory.Unfolding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixTableIT extends ViewContract<MatrixRow> {

    private static final List<Actor> FRANCE = List.of(Story.BEAUMONT);
    private static final List<Actor> RUSSIA = List.of(Story.ORLOV);

    private final MatrixTable table = new MatrixTable(database.server());
    private final MatrixQueries queries = new MatrixQueries(table, past, moments);
    private final Story story = new Story()
            .article("a1", "Envoys meet again", "Harbour Post", "2025-07-03")
            .article("a2", "Paris rings Moscow", "Northern Wire", "2025-07-02");

    @Override
    protected View<MatrixRow> view() {
        return MatrixWiring.matrixView(table);
    }

    private void happens(Story told) {
        live(told);
        Unfolding.reached(database, view());
    }

    @Test
    void mentionsOfOneDayAreOneEventHoweverManySentencesTellOfIt() {
        call("f1", "a1", "2025-07-01").call("f2", "a1", "2025-07-01").call("f3", "a2", "2025-07-01");
        call("f4", "a2", "2025-06-14");
        story.interaction(on("f5", "a2", "2025-07-01"), "REQUEST", FRANCE, RUSSIA, false);
        happens(story);

        assertThat(cells(MatrixFilter.all()))
                .containsExactly(
                        new Matrix.Cell("FRA", "RUS", 3, 5, 2, 0, Map.of("CONSULT", 2, "REQUEST", 1)),
                        new Matrix.Cell("RUS", "FRA", 2, 4, 2, 0, Map.of("CONSULT", 2)));
    }

    @Test
    void rejectedAndDeniedOnesNeverCountAndUnrealOnesOnlyWhenAsked() {
        call("f1", "a1", "2025-07-01").call("f2", "a1", "2025-07-02");
        consult(Story.told("f3", "a1", "negated", "2025-07-03", "2025-07-03", List.of()));
        consult(Story.told("f4", "a1", "planned", "2025-07-04", "2025-07-04", List.of()));
        story.rejected("f2", "a1", "ben");
        happens(story);

        assertThat(events(MatrixFilter.all())).isEqualTo(1);
        assertThat(events(filter(null, null, null, false, true, false))).isEqualTo(2);
    }

    @Test
    void onlyAcceptedOnesCountWhenAskedFor() {
        call("f1", "a1", "2025-07-01").call("f2", "a1", "2025-07-02");
        story.accepted("f2", "a1", "anna");
        happens(story);

        MatrixFilter accepted = filter(null, null, null, false, false, true);
        assertThat(events(accepted)).isEqualTo(1);
        assertThat(cells(MatrixFilter.all()).getFirst().accepted()).isEqualTo(1);
    }

    @Test
    void aDecisionAndItsUndoingChangeTheCellAtOnce() {
        call("f1", "a1", "2025-07-01");
        happens(story);
        happens(new Story().rejected("f1", "a1", "ben"));
        assertThat(cells(MatrixFilter.all())).isEmpty();

        happens(new Story().undone("f1", "a1", "rejected", "open", null, ""));
        assertThat(events(MatrixFilter.all())).isEqualTo(1);
    }

    @Test
    void theFilterTakesWhatOverlapsItsDaysAndIsOfItsType() {
        call("f1", "a1", "2025-07-01").call("f2", "a1", "2025-07-05").call("f3", "a2", null);
        consult(Story.told("f4", "a1", "asserted", "2025-07-02", "2025-07-04", List.of()));
        story.interaction(on("f5", "a1", "2025-07-03"), "REQUEST", FRANCE, RUSSIA, false);
        happens(story);

        assertThat(events(MatrixFilter.all())).isEqualTo(5);
        assertThat(events(filter("2025-07-03", "2025-07-03", null, false, false, false)))
                .isEqualTo(2);
        assertThat(events(filter("2025-07-04", null, null, false, false, false)))
                .isEqualTo(2);
        assertThat(events(filter(null, "2025-07-03", "CONSULT", false, false, false)))
                .isEqualTo(2);
    }

    @Test
    void peopleStandByTheirNames() {
        call("f1", "a1", "2025-07-01");
        happens(story);

        assertThat(cells(filter(null, null, null, true, false, false)))
                .extracting(Matrix.Cell::actor)
                .containsExactly("Claire Beaumont", "Pavel Orlov");
    }

    @Test
    void theEvidenceOfACellIsWhatItCountsGroupedByEventNewestFirst() {
        call("f1", "a1", "2025-07-01").call("f2", "a2", "2025-07-01").call("f3", "a2", "2025-07-03");
        call("f4", "a1", "2025-07-03");
        story.rejected("f4", "a1", "ben").accepted("f1", "a1", "anna");
        happens(story);

        List<CellEvidence.Mention> mentions = queries.handle(new CellEvidence(MatrixFilter.all(), "RUS", "FRA"))
                .mentions();
        assertThat(mentions).extracting(CellEvidence.Mention::factId).containsExactly("f3", "f2", "f1");
        assertThat(mentions.get(1).eventKey()).isEqualTo(mentions.get(2).eventKey());
        assertThat(mentions.get(0).eventKey()).isNotEqualTo(mentions.get(1).eventKey());
        assertThat(mentions.getLast()).satisfies(mention -> {
            assertThat(mention.sentence()).isEqualTo("The envoys met again.");
            assertThat(mention.articleTitle()).isEqualTo("Envoys meet again");
            assertThat(mention.outlet()).contains("Harbour Post");
            assertThat(mention.decision()).isEqualTo(Decision.ACCEPTED);
        });
        assertThat(queries.handle(new CellEvidence(MatrixFilter.all(), "USA", "FRA"))
                        .mentions())
                .isEmpty();
    }

    @Test
    void anUndatedMentionIsOfTheEventThatItsArticleDates() {
        call("f1", "a1", "2025-07-01").call("f2", "a1", null).call("f3", "a2", null);
        consult(Story.told("f4", "a1", "asserted", null, "2025-07-03", List.of()));
        happens(story);

        assertThat(events(MatrixFilter.all())).as("one of a1, one of a2").isEqualTo(2);
        List<CellEvidence.Mention> mentions = queries.handle(new CellEvidence(MatrixFilter.all(), "RUS", "FRA"))
                .mentions();
        assertThat(mentions).extracting(CellEvidence.Mention::factId).containsExactly("f1", "f2", "f4", "f3");
        assertThat(mentions.get(0).eventKey())
                .isEqualTo(mentions.get(1).eventKey())
                .isEqualTo(mentions.get(2).eventKey())
                .isNotEqualTo(mentions.get(3).eventKey());
    }

    @Test
    void threeArticlesThatTellOfOneCallAreOneEventWithAllTheirMentions() {
        story.article("a3", "After the call, the guns", "Podil Courier", "2025-07-04");
        call("f1", "a1", "2025-07-03").call("f2", "a1", null);
        call("f3", "a2", "2025-07-03");
        consult(Story.told("f4", "a3", "asserted", null, "2025-07-04", List.of()));
        consult(Story.told("f5", "a3", "asserted", null, "2025-07-02", List.of()));
        call("f6", "a2", "2025-06-14");
        happens(story);

        List<CellEvidence.Mention> mentions = queries.handle(new CellEvidence(MatrixFilter.all(), "FRA", "RUS"))
                .mentions();
        Map<String, List<String>> byEvent = new LinkedHashMap<>();
        mentions.forEach(mention -> byEvent.computeIfAbsent(mention.eventKey(), key -> new ArrayList<>())
                .add(mention.factId()));
        assertThat(byEvent.values())
                .as("the call, told in three articles; what was published before it; another call weeks ago")
                .containsExactly(List.of("f3", "f1", "f2", "f4"), List.of("f6"), List.of("f5"));
        assertThat(cells(MatrixFilter.all()).getFirst())
                .isEqualTo(new Matrix.Cell("FRA", "RUS", 3, 6, 3, 0, Map.of("CONSULT", 3)));
    }

    @Test
    void copiesOfOneReportAreOneOrigin() {
        story.article("a3", "Reprint", "Calder Tribune", "2025-07-03");
        call("f1", "a1", "2025-07-01").call("f2", "a2", "2025-07-01").call("f3", "a3", "2025-07-01");
        story.copy("a3", "a1");
        happens(story);

        assertThat(cells(MatrixFilter.all())).allSatisfy(cell -> {
            assertThat(cell.articles()).isEqualTo(3);
            assertThat(cell.origins()).isEqualTo(2);
        });
    }

    @Test
    void aCopyOfAnArticleThatTellsNothingOfItIsAnOriginOfItsOwnInTheCell() {
        story.article("a3", "Reprint", "Calder Tribune", "2025-07-03")
                .article("a4", "Another reprint", "Mill Lane Mail", "2025-07-03");
        call("f1", "a3", "2025-07-01").call("f2", "a4", "2025-07-01");
        story.copy("a3", "a1").copy("a4", "a3");
        happens(story);

        assertThat(cells(MatrixFilter.all()))
                .allSatisfy(cell -> assertThat(cell.origins()).isEqualTo(1));
    }

    @Test
    void factsOfAVersionThatWasSupersededCountOnlyWhileItWasTheLatest() {
        story.article("a3", "Later version", "Harbour Post", "2025-07-03");
        call("f1", "a1", "2025-07-01").call("f2", "a3", "2025-07-01");
        long before = story.events().getLast().position();
        story.version("a3", "a1");
        happens(story);

        assertThat(cells(MatrixFilter.all()))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.mentions()).isEqualTo(1));
        assertThat(queries.handle(new CellEvidence(MatrixFilter.all(), "FRA", "RUS"))
                        .mentions())
                .extracting(CellEvidence.Mention::factId)
                .containsExactly("f2");
        assertThat(queries.handle(new Matrix(MatrixFilter.all(), AsOf.position(before))))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.mentions()).isEqualTo(2));
    }

    @Test
    void anUndatedMentionWaitsForNoEventThatLiesTooFarBack() {
        call("f1", "a1", "2025-06-28");
        consult(Story.told("f2", "a2", "asserted", null, "2025-07-02", List.of()));
        happens(story);
        assertThat(events(MatrixFilter.all())).isEqualTo(2);
    }

    private MatrixTableIT call(String factId, String articleId, @Nullable String day) {
        return consult(on(factId, articleId, day));
    }

    private MatrixTableIT consult(Origin origin) {
        story.interaction(origin, "CONSULT", FRANCE, RUSSIA, true);
        return this;
    }

    private static Origin on(String factId, String articleId, @Nullable String day) {
        return Story.on(factId, articleId, day);
    }

    private List<Matrix.Cell> cells(MatrixFilter filter) {
        return queries.handle(new Matrix(filter));
    }

    private int events(MatrixFilter filter) {
        return cells(filter).stream()
                .filter(cell -> !cell.recipient().startsWith("FRA"))
                .mapToInt(Matrix.Cell::events)
                .sum();
    }

    private static MatrixFilter filter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String type,
            boolean people,
            boolean unreal,
            boolean accepted) {
        return new MatrixFilter(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(type),
                people,
                unreal,
                accepted);
    }
}
