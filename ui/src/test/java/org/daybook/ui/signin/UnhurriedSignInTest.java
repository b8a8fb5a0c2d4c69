package org.daybook.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class UnhurriedSignInTest {

    private static final String RIGHT = "three small herons";

    private final Minutes clock = new Minutes();
    private final UnhurriedSignIn door = new UnhurriedSignIn(new OnePassword(), new FailedSignIns(), clock);

    @Test
    void afterFiveFailuresTheRightPasswordIsRefusedAsWellUntilAMinuteHasPassed() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertWrong("mira", "10.0.0." + attempt);
        }
        assertThatThrownBy(() -> enter("Mira ", RIGHT, "10.0.0.9"))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("Wait a minute");
        clock.now = clock.now.plusSeconds(61);
        assertThat(enter("mira", RIGHT, "10.0.0.9").getName()).isEqualTo("mira");
    }

    @Test
    void anAddressThatTriesManyNamesIsRefusedForAllOfThem() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertWrong("user" + attempt, "10.0.0.1");
        }
        assertThatThrownBy(() -> enter("mira", RIGHT, "10.0.0.1")).isInstanceOf(LockedException.class);
        assertThat(enter("mira", RIGHT, "10.0.0.2").getName()).isEqualTo("mira");
    }

    @Test
    void whoGetsInStartsAnew() {
        for (int round = 0; round < 3; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                assertWrong("mira", "10.0." + round + "." + attempt);
            }
            assertThat(enter("mira", RIGHT, "10.0.9." + round).getName()).isEqualTo("mira");
        }
    }

    @Test
    void failuresFarApartAreForgiven() {
        for (int attempt = 0; attempt < 20; attempt++) {
            assertWrong("mira", "10.0.0.1");
            clock.now = clock.now.plusSeconds(16);
        }
    }

    private void assertWrong(String user, String address) {
        assertThatThrownBy(() -> enter(user, "a guess", address)).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication enter(String user, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(user, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return java.util.Objects.requireNonNull(door.authenticate(attempt));
    }

    private static final class OnePassword implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication attempt) {
            if (!RIGHT.equals(attempt.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return UsernamePasswordAuthenticationToken.authenticated(attempt.getName(), "", List.of());
        }

        @Override
        public boolean supports(Class<?> kind) {
            return true;
        }
    }

    /** Stands still until told. */
    private static final class Minutes extends Clock {
        private Instant now = Instant.parse("2025-07-04T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
