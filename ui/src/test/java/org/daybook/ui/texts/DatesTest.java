package org.daybook.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(Dates.day("2025-07-03")).isEqualTo("3 Jul 2025");
        assertThat(Dates.days(Optional.of("2025-07-03"), Optional.of("2025-07-03")))
                .isEqualTo("3 Jul 2025");
        assertThat(Dates.days(Optional.of("2025-07-03"), Optional.of("2025-07-05")))
                .isEqualTo("3 Jul 2025 – 5 Jul 2025");
        assertThat(Dates.days(Optional.empty(), Optional.of("2025-07-05"))).isEqualTo("until 5 Jul 2025");
        assertThat(Dates.days(Optional.of("2025-07-03"), Optional.empty())).isEqualTo("since 3 Jul 2025");
        assertThat(Dates.days(Optional.empty(), Optional.empty())).isEqualTo("undated");
    }

    @Test
    void aDateThatIsNoFullDayStaysAsItIs() {
        assertThat(Dates.day("2025-07")).isEqualTo("2025-07");
    }

    @Test
    void spansAreRoundedAsPeopleWouldSayThem() {
        assertThat(Dates.span(Duration.ofSeconds(-5))).isEqualTo("less than a minute");
        assertThat(Dates.span(Duration.ofSeconds(61))).isEqualTo("1 minute");
        assertThat(Dates.span(Duration.ofSeconds(239))).isEqualTo("4 minutes");
        assertThat(Dates.span(Duration.ofMinutes(89))).isEqualTo("89 minutes");
        assertThat(Dates.span(Duration.ofMinutes(110))).isEqualTo("2 hours");
        assertThat(Dates.span(Duration.ofHours(35))).isEqualTo("35 hours");
        assertThat(Dates.span(Duration.ofHours(50))).isEqualTo("2 days");
    }

    @Test
    void timeLeftIsRounded() {
        assertThat(Dates.left(Duration.ofSeconds(1))).isEqualTo("1 second left");
        assertThat(Dates.left(Duration.ofSeconds(14))).isEqualTo("14 seconds left");
        assertThat(Dates.left(Duration.ofSeconds(95))).isEqualTo("about 2 minutes left");
    }
}
