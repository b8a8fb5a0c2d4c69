package org.daybook.views.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.views.Folding;
import org.daybook.views.Headline;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class CopyFoldTest {

    private final Story story = new Story()
            .article("a1", "Port reopens", "Harbour Wire", null)
            .article("a2", "Port open", "Calder Tribune", null)
            .article("a3", "Port reopens; lorry seized", "Harbour Wire", null);

    @Test
    void anArticleIsAReportOfItsOwnUntilItIsRecognised() {
        assertThat(headline("a1").relation()).isEqualTo("none");
        assertThat(headline("a1").other()).isNull();
        assertThat(headline("a1").later()).isNull();
    }

    @Test
    void aCopyPointsToTheOtherAndSaysWhy() {
        story.copy("a2", "a1");

        assertThat(headline("a2").relation()).isEqualTo("copy");
        assertThat(headline("a2").other()).isEqualTo("a1");
        assertThat(row("a2").measures())
                .isNotNull()
                .satisfies(measures -> assertThat(measures.credits()).containsExactly("harbour wire"));
    }

    @Test
    void aVersionSupersedesTheOneBefore() {
        story.version("a3", "a1");

        assertThat(headline("a1").later()).isEqualTo("a3");
        assertThat(headline("a3").other()).isEqualTo("a1");
    }

    @Test
    void whatAnAnalystSaysOutranksWhatIsRecognised() {
        story.version("a3", "a1").own("a3", "version", "a1").copy("a3", "a2");

        assertThat(headline("a3").relation()).isEqualTo("none");
        assertThat(headline("a3").saidBy()).isEqualTo("anna");
        assertThat(row("a3").reason()).isEqualTo("own reporter");
        assertThat(headline("a1").later()).isNull();
    }

    @Test
    void whatIsTakenBackIsAsBefore() {
        story.version("a3", "a1");
        CopyRow before = row("a3");
        CopyRow earlier = row("a1");

        story.own("a3", "version", "a1").ownUndone("a3", "version", "a1");

        assertThat(row("a3")).isEqualTo(before);
        assertThat(row("a1")).isEqualTo(earlier);
    }

    @Test
    void aVersionThatComesLateTakesItsPlace() {
        story.version("a3", "a1")
                .article("a4", "Port about to reopen", "Harbour Wire", null)
                .version("a4", "a1")
                .version("a3", "a4");

        assertThat(headline("a1").later()).isEqualTo("a4");
        assertThat(headline("a4").later()).isEqualTo("a3");
    }

    private CopyRow row(String articleId) {
        return Folding.row(new CopyFold(), story, articleId);
    }

    private Headline headline(String articleId) {
        return row(articleId).headline();
    }
}
