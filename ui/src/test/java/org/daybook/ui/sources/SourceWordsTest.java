package org.daybook.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daybook.sources.SourceVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {

    private static final Instant NOW = FakeSources.NEWEST;

    @ParameterizedTest
    @CsvSource({
        "5, every 5 minutes",
        "45, every 45 minutes",
        "60, hourly",
        "90, every 90 minutes",
        "120, every 2 hours",
        "1440, daily"
    })
    void howOftenIsSaidInTheLargestUnitThatFits(int minutes, String words) {
        assertThat(SourceWords.every(minutes)).isEqualTo(words);
    }

    @Test
    void whatFailedWithoutEverBringingAnythingSaysOnlyThat() {
        var failed = FakeSources.row("a", "https://a.example/", "", true, 0, "No feed.");
        assertThat(SourceWords.trouble(failed))
                .hasValueSatisfying(words -> assertThat(words).endsWith(": No feed."));
        assertThat(SourceWords.record(failed)).isEmpty();
    }

    @Test
    void whyASourceFailedIsOfNoInterestOnceItIsRetired() {
        var retired = FakeSources.row("a", "https://a.example/", "A", false, 0, "No feed.");
        assertThat(SourceWords.trouble(retired)).isEmpty();
        assertThat(SourceWords.record(retired))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Retired on").doesNotContain("Brought"));
    }

    @Test
    void aLookThatIsOverdueIsNotPromisedForThePast() {
        var visit = new SourceVisits.Row(
                "a", Optional.of(NOW.minus(Duration.ofMinutes(20))), NOW.minus(Duration.ofMinutes(5)), false);
        assertThat(SourceWords.diary(visit, NOW)).isEqualTo("Looked at 20 minutes ago, next at any moment.");
    }
}
