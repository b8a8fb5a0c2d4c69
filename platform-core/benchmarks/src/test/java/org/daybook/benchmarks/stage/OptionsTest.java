package org.daybook.benchmarks.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aMillionEventsAndThreeRoundsAreUsual() {
        assertThat(Options.parse()).isEqualTo(new Options(1_000_000, false, 3, List.of()));
    }

    @Test
    void optionsAndNamesStandInAnyOrder() {
        assertThat(Options.parse("rebuild", "--events", "20000", "--long", "query.aid.p95_ms", "--rounds", "5"))
                .isEqualTo(new Options(20_000, true, 5, List.of("rebuild", "query.aid.p95_ms")));
    }

    @Test
    void aNameIsABenchmarkOrAFigure() {
        Options options = Options.parse("rebuild", "query.aid.p95_ms");
        assertThat(options.wants("rebuild.vs_cursor")).isTrue();
        assertThat(options.wants("query.aid.p95_ms")).isTrue();
        assertThat(options.wants("query.aid.asof.p95_ms")).isFalse();
        assertThat(options.wants("append.vs_single")).isFalse();
        assertThat(Options.parse().wants("append.vs_single")).isTrue();
    }

    @Test
    void wrongOptionsAreRefusedInWords() {
        assertThatThrownBy(() -> Options.parse("--events")).hasMessage("--events wants a number above 0");
        assertThatThrownBy(() -> Options.parse("--events", "many")).hasMessage("--events wants a number above 0");
        assertThatThrownBy(() -> Options.parse("--fast")).hasMessage("there is no option --fast");
    }
}
