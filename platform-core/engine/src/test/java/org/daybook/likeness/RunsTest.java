package org.daybook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void caseQuotesAndPunctuationMakeNoDifference() {
        assertThat(Runs.of("“We can’t wait,” the Mayor said; trucks left."))
                .isEqualTo(Runs.of("\"We can't wait\", the mayor said. Trucks left"));
    }

    @Test
    void headlinesDatelinesAndCreditsAreNotCompared() {
        ArticleIngested agency = Pair.article("agency");
        ArticleIngested reprint = Pair.article("reprint-whole");

        assertThat(agency.text()).isNotEqualTo(reprint.text());
        assertThat(Runs.of(agency)).isEqualTo(Runs.of(reprint));
    }

    @Test
    void aVeryShortArticleIsComparedTogetherWithItsTitle() {
        ArticleIngested one =
                Pair.article("a", null, null, null, "Bridge at Elm closed", "It was closed on Monday.", List.of());
        ArticleIngested other =
                Pair.article("b", null, null, null, "Tunnel at Oak closed", "It was closed on Monday.", List.of());

        assertThat(Runs.of(one)).isNotEqualTo(Runs.of(other));
    }

    @Test
    void aTextWithoutWordsHasNoRunsAndNoBands() {
        assertThat(Runs.of("… — !").count()).isZero();
        assertThat(Bands.of(Runs.of(""))).isEmpty();
    }

    @Test
    void bandsStayTheSameForEver() {
        assertThat(Bands.of(Runs.of("the quick brown fox jumps over the lazy dog")))
                .hasSize(32)
                .startsWith(-4271828590423269181L, 20328730665004594L, 4801923380406099959L);
    }
}
