package org.daybook.accounts;

/**
 * Somebody who may use the desk.
 *
 * @param passwordHash as Spring Security encodes it, with its algorithm in front
 * @param role reader, analyst, lead or administrator
 * @param temporary the password was shown once to whoever made the account, and must be changed
 * @param locked may not sign in
 */
public record Account(String user, String passwordHash, String role, boolean temporary, boolean locked) {

    public Account(String user, String passwordHash, String role, boolean temporary) {
        this(user, passwordHash, role, temporary, false);
    }

    /** Whether this is a working administrator; of these there must always be one. */
    boolean administers() {
        return role.equals("administrator") && !locked;
    }
}
