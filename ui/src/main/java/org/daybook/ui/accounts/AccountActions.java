package org.daybook.ui.accounts;

import org.daybook.accounts.AccountList;
import org.daybook.ui.signin.Role;

/** What can be done with an account from its row. */
interface AccountActions {

    void grant(AccountList.Row row, Role role);

    void renew(AccountList.Row row);

    void lock(AccountList.Row row);

    void unlock(AccountList.Row row);
}
