package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartedTest {

    @Test
    void reasonsStandBesideThePayloadAndAnEmptyListInTheirPlace() {
        Parted parted = Parted.of(
                "{\"origin\":{\"factId\":\"f1\",\"why\":[{\"step\":\"a\"},{\"step\":\"b\"}]},\"type\":\"AID\"}");
        assertThat(parted.payload()).isEqualTo("{\"origin\":{\"factId\":\"f1\",\"why\":[]},\"type\":\"AID\"}");
        assertThat(parted.reasons()).isEqualTo("{\"step\":\"a\"},{\"step\":\"b\"}");
    }

    @Test
    void bracketsAndQuotesWithinWordsEndNothing() {
        String steps = "{\"note\":\"a ] and a \\\" and a \\\\\"},{\"spans\":[[1,2],[3,4]],\"note\":\"}]},\"}";
        Parted parted = Parted.of("{\"origin\":{\"why\":[" + steps + "]},\"type\":\"AID\"}");
        assertThat(parted.payload()).isEqualTo("{\"origin\":{\"why\":[]},\"type\":\"AID\"}");
        assertThat(parted.reasons()).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"origin\":{\"why\":[]},\"type\":\"AID\"}",
                "{\"text\":\"they asked \\\"why\\\":[so]\"}",
                "{\"why\":[1],\"origin\":{\"why\":[]}}"
            })
    void whatHasNoReasonsOrCouldNotBePutTogetherAgainStaysWhole(String json) {
        assertThat(Parted.of(json)).isEqualTo(new Parted(json, null));
    }

    @Test
    void aListWithoutItsEndIsRefused() {
        assertThatThrownBy(() -> Parted.of("{\"why\":[{\"a\":1}")).isInstanceOf(IllegalArgumentException.class);
    }
}
