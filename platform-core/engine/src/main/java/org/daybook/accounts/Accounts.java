package org.daybook.accounts;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.Outcome;

/** The accounts of the desk. Names are compared without regard to case. */
public interface Accounts {

    Optional<Account> find(String user);

    /** By name. */
    List<Account> all();

    boolean isEmpty();

    /** Makes the first account, or sets a password of one's own; recorded as an event without the password. */
    void put(Account account);

    /** What an administrator does with an account, if it may be done; recorded by whom. */
    Outcome carryOut(AccountCommand command);
}
