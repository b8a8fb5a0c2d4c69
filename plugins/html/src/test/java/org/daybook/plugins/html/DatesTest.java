package org.daybook.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void datesAreReadAsPagesWriteThem() {
        for (String words : new String[] {
            "2025-07-07T23:30:00-04:00", "20250707", "2025/07/07 10:00", "7. Juli 2025", "7 de julio de 2025",
                    "7 juillet 2025",
            "July 7th, 2025", "Mon, 7 Jul 2025 10:00:00 GMT", "07.07.2025, 10:00 Uhr", "2025年7月7日", "2025년 7월 7일",
                    "7 липня 2025"
        }) {
            assertThat(Dates.day(words)).as(words).contains(LocalDate.of(2025, 7, 7));
        }
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String words :
                new String[] {"", "yesterday", "2025-13-40", "99.99.2025", "version 1.2.3", "x".repeat(5_000)}) {
            assertThat(Dates.day(words)).as(words).isEmpty();
        }
    }
}
