package org.daybook.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.junit.jupiter.api.Test;

class CleanTest {

    @Test
    void nulsGoAndHalvesOfPairsAreReplaced() {
        assertThat(Clean.words("a\0b")).isEqualTo("ab");
        assertThat(Clean.words("x\ud83dy\ude00z")).isEqualTo("x\ufffdy\ufffdz");
        assertThat(Clean.words("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @Test
    void composedAndDecomposedLettersStayAsTheyAre() {
        assertThat(Clean.words("e\u0301 é")).isEqualTo("e\u0301 é");
    }

    @Test
    void regionsMoveWithTheirWords() {
        String before = "\0ti\0tle\nbody";
        List<Region> moved = Clean.regions(List.of(new Region(Region.Kind.TITLE, new Span(1, 7))), before);
        assertThat(moved.getFirst().span().of(Clean.words(before))).isEqualTo("title");
    }
}
