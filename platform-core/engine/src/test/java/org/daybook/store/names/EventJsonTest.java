package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.daybook.store.names.EventJson.IsoInstant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    @Test
    void whatTheJdkWritesIsReadAsTheJdkReadsIt() {
        Random chance = new Random(7);
        long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        int[] fractions = {0, 0, 500_000_000, 344_000_000, 123_456_000, 7, 999_999_999};
        for (int i = 0; i < 20_000; i++) {
            Instant instant =
                    Instant.ofEpochSecond(chance.nextLong(first, last), fractions[chance.nextInt(fractions.length)]);
            assertThat(IsoInstant.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-03T12:00:00.5Z", "2025-07-03T12:00:00.000Z", "2024-02-29T00:00:00.000000001Z"})
    void fractionsOfAnyLengthAreRead(String text) {
        assertThat(IsoInstant.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2025-07-03",
                "2025-07-03T12:00:00",
                "2025-07-03T12:00:00+00:00",
                "2025-07-03T12:00:00.Z",
                "2025-07-03T12:00:00.1234567890Z",
                "2025-07-03T12:00:00.12a4Z",
                "2025-07-03T12:00:00,5Z",
                "2025-07-03 12:00:00Z",
                "2025-02-29T12:00:00Z",
                "2025-13-01T12:00:00Z",
                "2025-07-03T24:00:00Z",
                "2025-07-03T23:59:60Z",
                "+12025-07-03T12:00:00Z",
                "-0044-03-15T12:00:00Z"
            })
    void allElseIsLeftToTheGeneralParser(String text) {
        assertThat(IsoInstant.parse(text)).isNull();
    }
}
