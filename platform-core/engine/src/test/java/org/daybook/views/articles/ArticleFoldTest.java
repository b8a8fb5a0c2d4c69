package org.daybook.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.shared.Decision;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class ArticleFoldTest {

    private final Story story = new Story().article("a1", "Envoys meet again", "Harbour Post", "2025-07-03");

    @Test
    void anArticleIsListedWithWhatItsDocumentSaid() {
        ArticleRow row = row("a1");

        assertThat(row.title()).isEqualTo("Envoys meet again");
        assertThat(row.outlet()).isEqualTo("Harbour Post");
        assertThat(row.facts()).isZero();
    }

    @Test
    void itsFactsAreCountedByWhatWasDecided() {
        meetings("f1", "f2", "f3", "f4");
        story.accepted("f1", "a1", "anna").accepted("f2", "a1", "anna").rejected("f3", "a1", "ben");

        assertThat(row("a1").facts()).isEqualTo(4);
        assertThat(row("a1").count(Decision.ACCEPTED)).isEqualTo(2);
        assertThat(row("a1").count(Decision.REJECTED)).isEqualTo(1);
    }

    @Test
    void whoFoundThemIsKept() {
        meetings("f1", "f2");

        assertThat(row("a1").parser()).isEqualTo("plain-text 1.0.0");
        assertThat(row("a1").found()).containsExactly(new ArticleRow.Found("interactions", "1.0.0", 2));
    }

    @Test
    void anUndoneDecisionGivesTheRowThatWasBefore() {
        meetings("f1");
        ArticleRow before = row("a1");
        story.rejected("f1", "a1", "ben").undone("f1", "a1", "rejected", "open", null, "");

        assertThat(row("a1")).isEqualTo(before);
    }

    @Test
    void aNoteChangesNoCount() {
        meetings("f1");
        story.accepted("f1", "a1", "anna").noted("f1", "a1", "Seen elsewhere too.");

        assertThat(row("a1").decided()).containsEntry("f1", Decision.ACCEPTED);
    }

    @Test
    void aRefusedDocumentIsListedWithItsReasonUntilItIsReadAfterAll() {
        story.refused("scan.pdf", "print-a2", "It holds no text.");
        assertThat(row("refused-print-a2").refused()).isEqualTo("It holds no text.");

        story.article("a2", "Now with text", null, null);
        assertThat(Folding.rows(new ArticleFold(), story.events())).containsOnlyKeys("a1", "a2");
    }

    private void meetings(String... factIds) {
        for (String factId : factIds) {
            story.interaction(
                    Story.on(factId, "a1", "2025-07-03"),
                    "CONSULT",
                    List.of(Story.BEAUMONT),
                    List.of(Story.ORLOV),
                    true);
        }
    }

    private ArticleRow row(String key) {
        return Folding.row(new ArticleFold(), story, key);
    }
}
