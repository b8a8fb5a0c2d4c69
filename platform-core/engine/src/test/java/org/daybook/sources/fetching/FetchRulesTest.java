package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetchRulesTest {

    @Test
    void ordinaryRulesArePoliteAndBounded() {
        FetchRules rules = FetchRules.ordinary(Set.of());
        assertThat(rules.pause()).hasSeconds(1);
        assertThat(rules.timeout()).hasSeconds(20);
        assertThat(rules.largest()).isEqualTo(8 * 1024 * 1024);
        assertThat(rules.headers()).containsEntry("User-Agent", "Daybook (media monitoring desk)");
    }

    @Test
    void trustedHostsAreComparedInOneSpelling() {
        assertThat(FetchRules.ordinary(Set.of(" Intranet.Test", "[::1]", "")).trusted())
                .containsExactlyInAnyOrder("intranet.test", "::1");
    }

    @Test
    void robotsSpeakToTheNameWithoutAVersion() {
        assertThat(FetchRules.ordinary(Set.of()).product()).isEqualTo("daybook");
        FetchRules named = new FetchRules(Set.of(), "PressDesk/2.1 (x)", Duration.ZERO, Duration.ZERO, 1);
        assertThat(named.product()).isEqualTo("pressdesk");
    }
}
