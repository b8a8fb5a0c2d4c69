package org.daybook.ui.signin;

import java.time.Clock;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody guess passwords fast: after five failures within a minute the password is not even looked at. Refuses at
 * once, since a thread made to wait would cost us and not the guesser.
 */
final class UnhurriedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider accounts;
    private final FailedSignIns failures;
    private final Clock clock;

    UnhurriedSignIn(AuthenticationProvider accounts, FailedSignIns failures, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (failures.tooMany(name, address, clock.instant())) {
            throw new LockedException(Texts.of("signin.wait.words"));
        }
        try {
            Authentication known = accounts.authenticate(attempt);
            failures.forget(name);
            return known;
        } catch (BadCredentialsException wrong) {
            failures.add(name, address, clock.instant());
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return accounts.supports(kind);
    }
}
