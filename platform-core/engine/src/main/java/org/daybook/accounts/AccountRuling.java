package org.daybook.accounts;

import org.daybook.events.DeskEvent;

/** What a command on an account comes to. */
sealed interface AccountRuling {

    /** The account as it is from now on, and what is recorded of it. */
    record Granted(Account account, DeskEvent event) implements AccountRuling {}

    /** It is so already. */
    record AlreadySo() implements AccountRuling {}

    /** Nothing happens, for this reason. */
    record Refused(String reason) implements AccountRuling {}
}
