package org.daybook.views.aid.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daybook.views.aid.memory.Steps.Step;
import org.junit.jupiter.api.Test;

/** A board of so many lines that they are shared among processors, most of them of one rank with others. */
class BoardTest {

    private static final int LINES = 12_000;
    private static final List<String> STATUSES = List.of("PLEDGED", "DELIVERED", "REQUESTED");
    private static final Comparator<Standing> ORDER = Comparator.comparing(
                    (Standing standing) -> standing.since().orElse(""), Comparator.reverseOrder())
            .thenComparing(Standing::item)
            .thenComparing(Standing::line, LineName.BY_WORDS);

    private final Board board = steps().at(1);

    @Test
    void allLinesStandInOrder() {
        Board.Page whole = board.page(wish(Optional.empty()), 0, Integer.MAX_VALUE);

        assertThat(whole.total()).isEqualTo(LINES);
        assertThat(whole.standings()).hasSize(LINES).isSortedAccordingTo(ORDER);
        assertThat(whole.standings().stream().map(Standing::line).distinct()).hasSize(LINES);
    }

    @Test
    void onePageFollowsTheOther() {
        for (Optional<String> status : List.of(Optional.<String>empty(), Optional.of("PLEDGED"))) {
            Board.Page whole = board.page(wish(status), 0, Integer.MAX_VALUE);
            List<Standing> turned = new ArrayList<>();
            while (turned.size() < whole.total()) {
                Board.Page page = board.page(wish(status), turned.size(), 701);
                assertThat(page.total()).isEqualTo(whole.total());
                turned.addAll(page.standings());
            }
            assertThat(turned).isEqualTo(whole.standings());
        }
    }

    private static Board.Wish wish(Optional<String> status) {
        return new Board.Wish(Optional.empty(), Optional.empty(), Optional.empty(), status, false);
    }

    private static Steps steps() {
        Random chance = new Random(11);
        Steps.Changing changing = Steps.none().change();
        for (int i = 0; i < LINES; i++) {
            String day = "2025-07-0" + (1 + chance.nextInt(4));
            changing.beginArticle("a" + i, "Harbour Post", day, 0, Long.MAX_VALUE);
            changing.begin(
                    new Step(
                            "f" + i,
                            i,
                            "a" + i,
                            new LineName("item-" + i % 600, "USA", "R" + (char) ('A' + i / 600)),
                            "boat " + chance.nextInt(9),
                            STATUSES.get(chance.nextInt(STATUSES.size())),
                            "asserted",
                            day,
                            day,
                            List.of(),
                            false,
                            false),
                    0,
                    Long.MAX_VALUE);
        }
        return changing.done();
    }
}
