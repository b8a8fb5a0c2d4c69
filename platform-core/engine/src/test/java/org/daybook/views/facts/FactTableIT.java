package org.daybook.views.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Origin;
import org.daybook.shared.Decision;
import org.daybook.shared.Step;
import org.daybook.shared.Words;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.junit.jupiter.api.Test;

class FactTableIT extends ViewContract<FactState> {

    private final FactTable table = new FactTable(database.jdbc());
    private final FactQueries queries = new FactQueries(table, past, moments);

    @Override
    protected View<FactState> view() {
        return FactWiring.factsView(table);
    }

    @Test
    void factsOfAnArticleComeInTheOrderOfTheirWordsRejectedOnesIncluded() {
        live(new Story()
                .article("a1", "Envoys meet again", "Harbour Post", null)
                .quotation(at("f1", "a1", 90), Story.HALE)
                .quotation(at("f2", "a1", 10), Story.HALE)
                .quotation(at("f3", "a2", 5), Story.HALE)
                .quotation(at("f4", "a1", 40), Story.HALE)
                .rejected("f4", "a1", "ben"));

        List<FactRow> facts = queries.handle(new FactsOfArticle("a1"));
        assertThat(facts).extracting(FactRow::factId).containsExactly("f2", "f4", "f1");
        assertThat(facts.get(1).decision()).isEqualTo(Decision.REJECTED);
    }

    @Test
    void aFactComesWithItsAttributesInTheOrderToShow() {
        live(new Story()
                .interaction(
                        Story.on("f1", "a1", "2025-07-03"),
                        "CONSULT",
                        List.of(Story.BEAUMONT),
                        List.of(Story.ORLOV),
                        true));

        FactRow fact = queries.handle(new FactById("f1")).orElseThrow();
        assertThat(fact.attributes().keySet()).containsExactly("type", "actors", "recipients", "reciprocal");
        assertThat(fact.evidence()).contains(new Words("trigger", 31, 34, "met"));
        assertThat(fact.why())
                .containsExactly(new Step("interactions:meet.verb", "“met” means a meeting", 31, 34, "met"));
        assertThat(queries.handle(new FactById("nobody"))).isEmpty();
    }

    private static Origin at(String factId, String articleId, int start) {
        Origin origin = Story.on(factId, articleId, null);
        return new Origin(
                factId,
                articleId,
                origin.extractor(),
                origin.extractorVersion(),
                origin.rule(),
                origin.modality(),
                null,
                null,
                origin.datePrecision(),
                origin.dateBasis(),
                List.of(),
                origin.confidence(),
                List.of(),
                List.of(new Evidence("sentence", 0, 100, "…"), new Evidence("trigger", start, start + 3, "met")),
                List.of());
    }
}
