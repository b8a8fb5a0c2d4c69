package org.daybook.history.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyFilterTest {

    private static final int MANY = 2_500_000; // more than the first part takes

    private final KeyFilter filter = new KeyFilter();

    @AfterEach
    void close() {
        filter.close();
    }

    @Test
    void withoutKeysItHoldsNone() {
        assertThat(filter.mayHoldAny(Set.of("a", "b"))).isFalse();
        filter.add("a");
        assertThat(filter.mayHoldAny(Set.of())).isFalse();
        assertThat(filter.mayHoldAny(Set.of("b"))).isFalse();
        assertThat(filter.mayHoldAny(Set.of("a", "b"))).isTrue();
    }

    @Test
    void itHoldsAllThatWereAddedAndHardlyAnyOther() {
        for (int i = 0; i < MANY; i++) {
            filter.add(key(i));
        }
        assertThat(IntStream.range(0, MANY).filter(i -> !filter.mayHoldAny(Set.of(key(i)))))
                .isEmpty();
        long wrong = IntStream.range(MANY, 2 * MANY)
                .filter(i -> filter.mayHoldAny(Set.of(key(i))))
                .count();
        assertThat(wrong).isLessThan(MANY / 100);
    }

    @Test
    void onceClosedItAnswersNoMore() {
        filter.add("a");
        filter.close();
        filter.close();
        assertThatThrownBy(() -> filter.mayHoldAny(Set.of("a"))).hasMessageContaining("closed");
    }

    private static String key(int number) {
        return Integer.toHexString(number * 0x9e3779b9) + "-" + number;
    }
}
