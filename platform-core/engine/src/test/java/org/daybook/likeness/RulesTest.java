package org.daybook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyPairIsToldForWhatItIs() {
        assertThat(Pair.all()).allSatisfy(pair -> {
            Subject earlier = Pair.subject(pair.earlier());
            Subject later = Pair.subject(pair.later());
            assertThat(relation(later, earlier)).as(told(pair, later, earlier)).isEqualTo(pair.relation());
        });
    }

    @Test
    void whatIsToBeFoundMeetsInABand() {
        assertThat(Pair.all())
                .filteredOn(pair -> pair.relation().equals("copy"))
                .allSatisfy(pair -> {
                    Subject earlier = Pair.subject(pair.earlier());
                    Subject later = Pair.subject(pair.later());
                    assertThat(sharedBands(earlier, later))
                            .as(told(pair, later, earlier))
                            .isPositive();
                });
    }

    private static String relation(Subject later, Subject earlier) {
        if (Rules.TODAY.version(later, earlier).isPresent()) {
            return "version";
        }
        return Rules.TODAY.copy(later, earlier).isPresent() ? "copy" : "none";
    }

    private static long sharedBands(Subject one, Subject other) {
        long[] bands = Bands.of(one.runs());
        long[] others = Bands.of(other.runs());
        long shared = 0;
        for (int i = 0; i < bands.length; i++) {
            shared += bands[i] == others[i] ? 1 : 0;
        }
        return shared;
    }

    private static String told(Pair pair, Subject later, Subject earlier) {
        return pair + " " + Measures.of(later.runs(), earlier.runs()) + " bands " + sharedBands(earlier, later) + " "
                + later.names() + " " + earlier.names();
    }
}
