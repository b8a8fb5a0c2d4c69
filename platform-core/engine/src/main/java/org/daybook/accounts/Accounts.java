package org.daybook.accounts;

import java.util.Optional;

/** The accounts of the desk. Names are compared without regard to case. */
public interface Accounts {

    Optional<Account> find(String user);

    boolean isEmpty();

    /** Makes an account or gives an existing one a new password; recorded as an event without the password. */
    void put(Account account);
}
