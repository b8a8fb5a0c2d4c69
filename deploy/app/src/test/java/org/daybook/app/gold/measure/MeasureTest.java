package org.daybook.app.gold.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.daybook.app.gold.corpus.GoldCase;
import org.daybook.app.gold.corpus.Party;
import org.daybook.app.gold.corpus.Wanted;
import org.daybook.app.gold.corpus.Wanted.Demand;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The measure can tell right from wrong. */
class MeasureTest {

    private static final String RIGHT = interaction("REQUEST", "UKR", "NOR", "asserted");

    @Test
    void whatIsWantedAndFoundIsRight() {
        assertThat(figures(RIGHT)).containsEntry("interactions.f1", 1.0).containsEntry("modality", 1.0);
    }

    @Test
    void anotherActorIsOneMissedAndOneTooMuch() {
        SortedMap<String, Double> figures = figures(interaction("REQUEST", "RUS", "NOR", "asserted"));
        assertThat(figures)
                .containsEntry("interactions.f1", 0.0)
                .containsEntry("interactions.precision", 0.0)
                .containsEntry("interactions.type.f1", 1.0);
    }

    @Test
    void oneTooMuchCostsPrecisionAndNotRecall() {
        assertThat(figures(RIGHT + "," + interaction("ASSAULT", "UKR", "NOR", "asserted")))
                .containsEntry("interactions.precision", 0.5)
                .containsEntry("interactions.recall", 1.0);
    }

    @Test
    void whatIsNegatedIsNoMistakeButNotTheWantedModality() {
        assertThat(figures(RIGHT + "," + interaction("ASSAULT", "UKR", "NOR", "negated")))
                .containsEntry("interactions.precision", 1.0);
        assertThat(figures(interaction("REQUEST", "UKR", "NOR", "negated"))).containsEntry("modality", 0.0);
    }

    @Test
    void whatMustNotComeBreaksRestraintOnlyWhenItIsSaidToHaveHappened() {
        assertThat(figures(interaction("CONSULT", "UKR", "NOR", "asserted"))).containsEntry("restraint", 0.0);
        assertThat(figures(interaction("CONSULT", "UKR", "NOR", "planned"))).containsEntry("restraint", 1.0);
    }

    @Test
    void aSpanThatDoesNotQuoteTheTextIsCounted() {
        assertThat(figures(RIGHT)).containsEntry("spans", 1.0);
        assertThat(figures(RIGHT.replace("\"start\":0", "\"start\":1"))).containsEntry("spans", 0.0);
    }

    private static SortedMap<String, Double> figures(String facts) {
        String text = "Kyiv asked Oslo.";
        List<Wanted> lines =
                List.of(line(Demand.MUST, "REQUEST", "UKR", "NOR"), line(Demand.MUST_NOT, "CONSULT", "UKR", "NOR"));
        Measure measure = new Measure();
        measure.add(
                new GoldCase("some:1", text, "2025-07-03", EnumSet.of(Kind.INTERACTION, Kind.AID), lines),
                JsonMapper.shared().readTree("{\"text\":\"" + text + "\",\"facts\":[" + facts + "]}"));
        return measure.tally().figures();
    }

    private static Wanted line(Demand demand, String type, String actor, String recipient) {
        return new Wanted(
                demand,
                Kind.INTERACTION,
                type,
                List.of(new Party(actor, "")),
                List.of(new Party(recipient, "")),
                false,
                "",
                "",
                "",
                "",
                "",
                Optional.empty());
    }

    private static String interaction(String type, String actor, String recipient, String modality) {
        return """
                {"kind":"interaction","type":"%s","actors":[{"name":"a","country":"%s"}],
                 "recipients":[{"name":"b","country":"%s"}],"modality":"%s",
                 "evidence":[{"role":"sentence","start":0,"end":16,"text":"Kyiv asked Oslo."}]}""".formatted(type, actor, recipient, modality);
    }
}
