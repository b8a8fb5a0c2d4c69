package org.daybook.views.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.FactEvent.Hop;
import org.daybook.shared.Decision;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class MatrixFoldTest {

    private final Story story = new Story()
            .article("a1", "Envoys meet again", "Harbour Post", "2025-07-03")
            .interaction(
                    Story.told(
                            "f1",
                            "a1",
                            "asserted",
                            "2025-07-03",
                            "2025-07-03",
                            List.of(new Hop("two officials", false, "origin"), new Hop("Northern Wire", true, "via"))),
                    "CONSULT",
                    List.of(Story.BEAUMONT),
                    List.of(Story.ORLOV),
                    true);

    @Test
    void aMentionKeepsItsCellsItsDayAndItsPlaceInTheRecord() {
        MatrixRow.Mention mention = mention();

        assertThat(mention.institutions()).isEqualTo("FRA→RUS→RUS→FRA");
        assertThat(mention.people()).isEqualTo("Claire Beaumont→Pavel Orlov→Pavel Orlov→Claire Beaumont");
        assertThat(mention.day()).isEqualTo("2025-07-03");
        assertThat(mention.position()).isEqualTo(story.events().getLast().position());
    }

    @Test
    void onlyInteractionsAndArticlesHaveRows() {
        story.aid(Story.on("f2", "a1", null), "Shells", null, "PAUSED")
                .quotation(Story.on("f3", "a1", null), Story.HALE)
                .accepted("f2", "a1", "anna")
                .refused("scan.pdf", "print-x", "It holds no text.");

        assertThat(Folding.rows(new MatrixFold(), story.events())).containsOnlyKeys("article a1", "f1");
    }

    @Test
    void anUndoneDecisionGivesTheRowThatWasBefore() {
        MatrixRow.Mention before = mention();
        story.rejected("f1", "a1", "ben");
        assertThat(mention().decision()).isEqualTo(Decision.REJECTED);

        story.undone("f1", "a1", "rejected", "open", null, "");
        assertThat(mention()).isEqualTo(before);
    }

    private MatrixRow.Mention mention() {
        return (MatrixRow.Mention) Folding.row(new MatrixFold(), story, "f1");
    }
}
