package org.daybook.accounts;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the administrator's account at the very first start, with a password that is shown once and must be changed. */
public final class FirstAccount {

    public static final String USER = "administrator";

    private FirstAccount() {}

    /** The one-time password; empty when there are accounts already. */
    public static Optional<String> create(Accounts accounts, PasswordEncoder encoder) {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String password = OneTimePassword.random().signs();
        accounts.put(new Account(USER, encode(encoder, password), "administrator", true));
        return Optional.of(password);
    }

    private static String encode(PasswordEncoder encoder, String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password could not be encoded");
        }
        return hash;
    }
}
