package org.daybook.ui.signin;

import java.util.Locale;
import java.util.Optional;
import org.daybook.ui.texts.Texts;

/** What a password must be: long, and not one everybody would guess. No rules about signs, which only make people write them down. */
final class NewPassword {

    static final int SHORTEST = 10;

    /** bcrypt looks at no more than 72 bytes; longer ones would be cut in silence. */
    static final int LONGEST = 64;

    private NewPassword() {}

    /** Why this password will not do; empty when it will. */
    static Optional<String> refusal(String user, String password, String again) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of(Texts.of("password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Texts.of("password.long", LONGEST));
        }
        if (lower.contains(user.toLowerCase(Locale.ROOT)) || lower.contains("password") || lower.contains("daybook")) {
            return Optional.of(Texts.of("password.guessed"));
        }
        if (lower.chars().distinct().count() < 5) {
            return Optional.of(Texts.of("password.monotonous"));
        }
        if (!password.equals(again)) {
            return Optional.of(Texts.of("password.differs"));
        }
        return Optional.empty();
    }
}
