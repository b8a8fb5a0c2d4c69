package org.daybook.accounts;

import org.daybook.shared.Command;

/** What an administrator does with an account. */
public sealed interface AccountCommand extends Command {

    String user();

    /** The administrator. */
    String by();

    /** Lets somebody in: as reader, analyst, lead or administrator. */
    record AddAccount(String user, String role, OneTimePassword password, String by) implements AccountCommand {}

    /** Lets somebody do more or less than before. */
    record GrantRole(String user, String role, String by) implements AccountCommand {}

    /** Gives somebody who has forgotten theirs a new password. */
    record RenewPassword(String user, OneTimePassword password, String by) implements AccountCommand {}

    /** Lets somebody in no more. Their decisions stand. */
    record LockAccount(String user, String by) implements AccountCommand {}

    /** Lets somebody in again. */
    record UnlockAccount(String user, String by) implements AccountCommand {}
}
