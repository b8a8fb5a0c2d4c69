package org.daybook.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the administrator's account at the very first start, with a password that is shown once and must be changed. */
public final class FirstAccount {

    public static final String USER = "administrator";

    // No letters or digits that are mistaken for one another when typed from a screen.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    private FirstAccount() {}

    /** The one-time password; empty when there are accounts already. */
    public static Optional<String> create(Accounts accounts, PasswordEncoder encoder) {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String password = password(new SecureRandom());
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

    private static String password(RandomGenerator random) {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < 4; sign++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }
}
