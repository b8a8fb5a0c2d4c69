package org.daybook.views.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "some Defence Batteries,defense battery",
                "the defense battery,defense battery",
                "40 field kitchens,field kitchen",
                "\"5,000 of the field kitchens\",field kitchen",
                "ten winches,winch",
                "155 mm mortars,155 mm mortar",
                "two 155 mm mortars,155 mm mortar",
                "an armoured bus,armored bus"
            })
    void spellingsOfOneItemHaveOneKey(String written, String key) {
        assertThat(ItemWords.key(written)).isEqualTo(key);
    }

    @Test
    void wordsThatOnlyCountOrPointTellOfNoItem() {
        assertThat(ItemWords.key("some more")).isEmpty();
        assertThat(ItemWords.key(" ")).isEmpty();
        assertThat(ItemWords.shown("40")).isEqualTo("40");
    }

    @Test
    void theBoardLeavesOutWhatOnlyCounts() {
        assertThat(ItemWords.shown("some of their Harrow kitchens")).isEqualTo("Harrow kitchens");
    }
}
