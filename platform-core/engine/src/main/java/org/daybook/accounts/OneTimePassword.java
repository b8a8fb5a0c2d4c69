package org.daybook.accounts;

import java.security.SecureRandom;

/** A password that is shown once and must be changed at the first sign-in. It is in no event and in no log. */
public record OneTimePassword(String signs) {

    // No letters or digits that are mistaken for one another when typed from a screen.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, in four groups of four. */
    public static OneTimePassword random() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < 4; sign++) {
                password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
        }
        return new OneTimePassword(password.toString());
    }

    @Override
    public String toString() {
        return "a one-time password";
    }
}
