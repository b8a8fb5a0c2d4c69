package org.daybook.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.daybook.shared.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentWordsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 7, 15, 10, 30, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "the 3rd at six, 2026-07-03T18:00:00Z",
        "on the 3rd at 6 am, 2026-07-03T06:00:00Z",
        "3 July 18:00, 2026-07-03T18:00:00Z",
        "'3 July 2025, 18:00:05', 2025-07-03T18:00:05Z",
        "July 3 noon, 2026-07-03T12:00:00Z",
        "3 Dec at eight, 2025-12-03T08:00:00Z",
        "the 20th, 2026-06-20T23:59:59Z",
        "yesterday, 2026-07-14T23:59:59Z",
        "yesterday at noon, 2026-07-14T12:00:00Z",
        "today, 2026-07-15T10:30:00Z",
        "Monday at 9:15, 2026-07-13T09:15:00Z",
        "18:00, 2026-07-14T18:00:00Z",
        "09:00, 2026-07-15T09:00:00Z",
        "an hour ago, 2026-07-15T09:30:00Z",
        "a week ago, 2026-07-08T10:30:00Z",
        "3 days ago, 2026-07-12T10:30:00Z",
        "2026-07-03T18:00:00Z, 2026-07-03T18:00:00Z",
        "2026-07-03 18:00, 2026-07-03T18:00:00Z"
    })
    void aMomentIsReadAsPeopleWriteIt(String words, Instant instant) {
        assertThat(MomentWords.read(words, NOW)).contains(AsOf.instant(instant));
    }

    @ParameterizedTest
    @CsvSource({"event 1234, 1234", "'1,234', 1234", "#7, 7", "7, 7", "'event 9 870', 9870"})
    void aNumberIsAnEvent(String words, long position) {
        assertThat(MomentWords.read(words, NOW)).contains(AsOf.position(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "Now "})
    void nothingMoreThanNowIsNow(String words) {
        assertThat(MomentWords.read(words, NOW)).contains(AsOf.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "30 February",
                "the 3rd at 25:00",
                "tomorrow",
                "3 July 2027",
                "today at 23:00",
                "July",
                "a"
            })
    void whatIsNoMomentOrStillToComeIsRefused(String words) {
        assertThat(MomentWords.read(words, NOW)).isEmpty();
    }

    @Test
    void whatIsSaidOfAMomentIsUnderstoodAgain() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        for (AsOf asOf :
                new AsOf[] {AsOf.now(), AsOf.position(1_234_567), AsOf.instant(Instant.parse("2025-03-01T05:06:07Z"))
                }) {
            assertThat(MomentWords.read(MomentWords.of(asOf), now)).contains(asOf);
        }
    }
}
