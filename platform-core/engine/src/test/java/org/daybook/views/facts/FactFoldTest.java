package org.daybook.views.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.shared.Decision;
import org.daybook.shared.Step;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class FactFoldTest {

    private final Story story = new Story().article("a1", "Envoys meet again", "Harbour Post", "2025-07-03");

    @Test
    void aCallIsOneLineWithAnArrowInBothDirections() {
        story.fact(new InteractionRecorded(
                Story.on("f1", "a1", "2025-07-03"),
                "CONSULT",
                "phone",
                "military",
                List.of(Story.BEAUMONT),
                List.of(Story.ORLOV, Story.RED_CROSS),
                true,
                40));

        assertThat(row("f1").headline()).isEqualTo("CONSULT (phone) Claire Beaumont ↔ Pavel Orlov, Red Cross");
        assertThat(row("f1").attributes())
                .containsExactly(
                        entry("type", "CONSULT"),
                        entry("mode", "phone"),
                        entry("context", "military"),
                        entry("actors", "Claire Beaumont (FRA)"),
                        entry("recipients", "Pavel Orlov (RUS), Red Cross"),
                        entry("reciprocal", "yes"),
                        entry("duration", "40 minutes"));
    }

    @Test
    void anInteractionWithoutRecipientHasNoArrow() {
        story.interaction(Story.on("f1", "a1", null), "PROTEST", List.of(Story.UKRAINE), List.of(), false);

        assertThat(row("f1").headline()).isEqualTo("PROTEST Ukraine");
    }

    @Test
    void aidIsToldWithItsStatusItsItemAndItsWay() {
        story.fact(new AidRecorded(
                Story.on("f1", "a1", null),
                Story.STATES,
                Story.UKRAINE,
                "",
                null,
                "PAUSED",
                new Amount("some 30", 30.0, 30.0, "shells"),
                null,
                "low stocks"));

        assertThat(row("f1").headline()).isEqualTo("PAUSED unspecified aid United States → Ukraine");
        assertThat(row("f1").attributes()).contains(entry("quantity", "some 30"), entry("reason", "low stocks"));
        assertThat(row("f1").attributes()).doesNotContainKeys("value", "catalogue");
    }

    @Test
    void aQuotationIsToldInItsWordsAndACustomFactInItsAttributes() {
        story.quotation(Story.on("f1", "a1", null), Story.HALE)
                .custom(Story.on("f2", "a1", null), Map.of("killed", "3", "hurt", "12"));

        assertThat(row("f1").headline()).isEqualTo("Martin Hale: “We go on”");
        assertThat(row("f2").kind()).isEqualTo("casualty-count");
        assertThat(row("f2").headline()).isEqualTo("Casualty count: hurt 12, killed 3");
    }

    @Test
    void aSilenceIsToldWithWhoKeptItAndTheWords() {
        story.fact(new CustomFactRecorded(
                Story.on("f1", "a1", null),
                "no-comment",
                Map.of("words", "declined to comment", "who", "Harbour Ministry", "asked-by", "Northern Wire")));

        assertThat(row("f1").headline())
                .isEqualTo("No comment: Harbour Ministry, asked by Northern Wire, “declined to comment”");
    }

    @Test
    void aQuotationThatItsCueInterruptsIsToldWhole() {
        Origin once = Story.on("f1", "a1", null);
        List<Evidence> parts =
                List.of(new Evidence("content", 60, 71, "until June”"), new Evidence("content", 43, 51, "“We go on"));
        story.fact(new QuotationRecorded(told(once, parts), Story.HALE, "said", "direct", null));

        assertThat(row("f1").headline()).isEqualTo("Martin Hale: “We go on … until June”");
        assertThat(row("f1").attributes()).contains(entry("content", "“We go on … until June”"));
    }

    @Test
    void theStepsOfReadingStandInTheRow() {
        story.quotation(Story.on("f1", "a1", null), Story.HALE).accepted("f1", "a1", "anna");

        assertThat(row("f1").why())
                .containsExactly(new Step("interactions:meet.verb", "“met” means a meeting", 31, 34, "met"));
    }

    @Test
    void anUnnamedSpeakerIsCalledWhatTheArticleCallsThem() {
        story.quotation(
                Story.told("f1", "a1", "asserted", null, null, List.of(new Hop("a local official", false, "origin"))),
                null);

        assertThat(row("f1").headline()).startsWith("a local official: ");
        assertThat(row("f1").attribution()).containsExactly("a local official");
    }

    @Test
    void aDecisionNamesItsAnalystAndStaysWhenANoteIsAdded() {
        story.quotation(Story.on("f1", "a1", null), Story.HALE)
                .accepted("f1", "a1", "anna")
                .noted("f1", "a1", "Said twice.");

        assertThat(row("f1").decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(row("f1").decidedBy()).contains("anna");
        assertThat(row("f1").note()).isEqualTo("Said twice.");
    }

    @Test
    void anUndoneDecisionGivesTheRowThatWasBeforeButCountsAsReviewed() {
        story.quotation(Story.on("f1", "a1", null), Story.HALE).accepted("f1", "a1", "anna");
        FactRow before = row("f1");
        story.rejected("f1", "a1", "ben").undone("f1", "a1", "rejected", "accepted", "anna", "");

        assertThat(row("f1"))
                .usingRecursiveComparison()
                .ignoringFields("reviews")
                .isEqualTo(before);
        assertThat(before.reviews()).isEqualTo(1);
        assertThat(row("f1").reviews()).isEqualTo(3);
    }

    private static Origin told(Origin origin, List<Evidence> evidence) {
        return new Origin(
                origin.factId(),
                origin.articleId(),
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
                evidence,
                List.of());
    }

    private FactRow row(String factId) {
        FactState state = Folding.row(new FactFold(), story, factId);
        return story.events().stream()
                .filter(recorded -> recorded.position() == state.position())
                .map(recorded -> FactQueries.row(state, (FactEvent) recorded.event()))
                .findFirst()
                .orElseThrow();
    }
}
