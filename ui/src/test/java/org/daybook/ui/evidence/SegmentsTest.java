package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.shared.Decision;
import org.daybook.shared.Words;
import org.daybook.views.articles.ArticleById.Region;
import org.daybook.views.facts.FactRow;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final String TEXT = "A title\n\nOne two three four.\n  Share this  \n";

    @Test
    void overlappingEvidenceIsSplitSoThatNothingNests() {
        FactRow one = fact("one", new Words("sentence", 9, 28, ""), new Words("trigger", 13, 22, ""));
        FactRow two = fact("two", new Words("actor", 17, 28, ""));
        Segments.Block body = Segments.of(TEXT, List.of(), List.of(one, two)).get(1);
        assertThat(body.pieces()).extracting(Segments.Piece::text).containsExactly("One ", "two ", "three", " four.");
        assertThat(body.pieces().get(2).roles())
                .isEqualTo(Map.of("one", Set.of("sentence", "trigger"), "two", Set.of("actor")));
    }

    @Test
    void thePiecesOfABlockAreItsTextAndNothingElse() {
        FactRow fact = fact("one", new Words("sentence", 9, 28, ""));
        String joined = Segments.of(TEXT, List.of(), List.of(fact)).stream()
                .flatMap(block -> block.pieces().stream())
                .map(Segments.Piece::text)
                .collect(Collectors.joining("\n"));
        assertThat(joined).isEqualTo("A title\nOne two three four.\n  Share this  ");
    }

    @Test
    void blocksTakeTheKindOfTheRegionThatHoldsAllOfThem() {
        List<Region> regions =
                List.of(new Region("title", 0, 7), new Region("dateline", 9, 12), new Region("chrome", 31, 41));
        assertThat(Segments.of(TEXT, regions, List.of()))
                .extracting(Segments.Block::kind)
                .containsExactly("title", "body", "chrome");
    }

    @Test
    void evidenceOutsideTheTextIsIgnored() {
        FactRow broken = fact("one", new Words("sentence", 40, 900, ""));
        assertThat(Segments.of(TEXT, List.of(), List.of(broken))).hasSize(3);
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(Segments.of("", List.of(), List.of())).isEmpty();
    }

    private static FactRow fact(String id, Words... words) {
        return new FactRow(
                id,
                "a",
                "interaction",
                id,
                Map.of(),
                "asserted",
                Optional.empty(),
                Optional.empty(),
                "unknown",
                List.of(),
                0.5,
                "x",
                "1",
                "r",
                List.of(),
                List.of(words),
                List.of(),
                Decision.OPEN,
                Optional.empty(),
                "",
                0,
                1);
    }
}
