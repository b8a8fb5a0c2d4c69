package org.daybook.views.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.FactEvent.Hop;
import org.daybook.shared.Decision;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class AidFoldTest {

    private final Story story = new Story().article("a1", "Shells wait at the border", "Harbour Post", "2025-07-03");

    @Test
    void aStepStandsUnderTheCataloguesItemOrElseItsFoldedWords() {
        story.aid(Story.on("f1", "a1", null), "155 mm shells", "shell-155", "PAUSED")
                .aid(Story.on("f2", "a1", null), "Field Kitchens ", null, "DELIVERED")
                .aid(Story.on("f3", "a1", null), "", null, "PAUSED");

        assertThat(step("f1").itemKey()).isEqualTo("shell-155");
        assertThat(step("f2").itemKey()).isEqualTo("field kitchen");
        assertThat(step("f3").itemKey()).isEmpty();
    }

    @Test
    void donorAndRecipientAreInstitutionsOrNotSaid() {
        story.fact(new AidRecorded(
                Story.told("f1", "a1", "asserted", null, null, List.of(new Hop("two officials", false, "origin"))),
                Story.HALE,
                null,
                "Shells",
                null,
                "PLEDGED",
                new Amount("some 5,000", 5000.0, 5000.0, "shells"),
                null,
                ""));

        assertThat(step("f1").donor()).isEqualTo("USA");
        assertThat(step("f1").recipient()).isEmpty();
        assertThat(step("f1").sources()).containsExactly("two officials");
    }

    @Test
    void anUndoneDecisionGivesTheRowThatWasBefore() {
        story.aid(Story.on("f1", "a1", null), "Shells", null, "PAUSED").accepted("f1", "a1", "anna");
        AidRow.Step before = step("f1");
        story.rejected("f1", "a1", "ben");
        assertThat(step("f1").decision()).isEqualTo(Decision.REJECTED);

        story.undone("f1", "a1", "rejected", "accepted", "anna", "");
        assertThat(step("f1")).isEqualTo(before);
    }

    private AidRow.Step step(String factId) {
        return (AidRow.Step) Folding.row(new AidFold(), story, factId);
    }
}
