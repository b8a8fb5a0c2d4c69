package org.daybook.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.accounts.AccountCommand.AddAccount;
import org.daybook.accounts.AccountCommand.GrantRole;
import org.daybook.accounts.AccountCommand.LockAccount;
import org.daybook.accounts.AccountCommand.RenewPassword;
import org.daybook.accounts.AccountCommand.UnlockAccount;
import org.daybook.accounts.AccountRuling.AlreadySo;
import org.daybook.accounts.AccountRuling.Granted;
import org.daybook.accounts.AccountRuling.Refused;
import org.daybook.events.DeskEvent.AccountCreated;
import org.daybook.events.DeskEvent.AccountLocked;
import org.daybook.events.DeskEvent.AccountUnlocked;
import org.daybook.events.DeskEvent.PasswordReset;
import org.daybook.events.DeskEvent.RoleGranted;

/** What administrators may do with accounts. Somebody who administers the desk is always left. */
final class AccountDecisions {

    private static final Set<String> ROLES = Set.of("reader", "analyst", "lead", "administrator");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._ -]{0,38}[\\p{L}\\p{N}])?");

    /** The record names these where nobody in particular acted. */
    private static final Set<String> OURS = Set.of("daybook", "command line");

    /**
     * Decides on all accounts there are.
     *
     * @param hash of the one-time password the command carries; "" when it carries none
     */
    static AccountRuling decide(AccountCommand command, List<Account> accounts, String hash, Instant at) {
        if (find(accounts, command.by()).filter(Account::administers).isEmpty()) {
            return new Refused("Only an administrator changes accounts, and " + command.by() + " is none now.");
        }
        Optional<Account> known = find(accounts, command.user());
        if (command instanceof AddAccount add) {
            return known.<AccountRuling>map(same -> new Refused("There is an account " + same.user() + " already."))
                    .orElseGet(() -> add(add, hash, at));
        }
        return known.map(account -> decide(command, account, accounts, hash, at))
                .orElseGet(() -> new Refused("There is no account " + command.user() + ". Reload the page."));
    }

    private static AccountRuling decide(
            AccountCommand command, Account now, List<Account> accounts, String hash, Instant at) {
        String user = now.user();
        String by = command.by();
        return switch (command) {
            case AddAccount add -> throw new IllegalArgumentException("decided above: " + add);
            case GrantRole grant when !ROLES.contains(grant.role()) -> unknownRole(grant.role());
            case GrantRole grant when grant.role().equals(now.role()) -> new AlreadySo();
            case GrantRole _ when isLast(now, accounts) -> last(user);
            case GrantRole grant ->
                new Granted(
                        new Account(user, now.passwordHash(), grant.role(), now.temporary(), now.locked()),
                        new RoleGranted(user, grant.role(), now.role(), by, at));
            case RenewPassword _
            when user.equals(by) ->
                new Refused("Your own password you set yourself: “Set a new password” in the menu at your name.");
            case RenewPassword _ ->
                new Granted(new Account(user, hash, now.role(), true, now.locked()), new PasswordReset(user, by, at));
            case LockAccount _ when now.locked() -> new AlreadySo();
            case LockAccount _ when isLast(now, accounts) -> last(user);
            case LockAccount _
            when user.equals(by) -> new Refused("You cannot lock yourself out. Ask another administrator.");
            case LockAccount _ -> new Granted(locked(now, true), new AccountLocked(user, by, at));
            case UnlockAccount _ when !now.locked() -> new AlreadySo();
            case UnlockAccount _ -> new Granted(locked(now, false), new AccountUnlocked(user, by, at));
        };
    }

    private static AccountRuling add(AddAccount add, String hash, Instant at) {
        String user = add.user().strip();
        if (!NAME.matcher(user).matches() || isTaken(user)) {
            return new Refused(
                    "“" + user + "” will not do as a name: take up to 40 letters, digits, dots and hyphens.");
        }
        return ROLES.contains(add.role())
                ? new Granted(
                        new Account(user, hash, add.role(), true, false),
                        new AccountCreated(user, add.role(), add.by(), at))
                : unknownRole(add.role());
    }

    private static boolean isTaken(String user) {
        return OURS.stream().anyMatch(user::equalsIgnoreCase);
    }

    private static Account locked(Account now, boolean locked) {
        return new Account(now.user(), now.passwordHash(), now.role(), now.temporary(), locked);
    }

    private static boolean isLast(Account account, List<Account> accounts) {
        return account.administers()
                && accounts.stream().filter(Account::administers).count() == 1;
    }

    private static AccountRuling last(String user) {
        return new Refused(user + " is the last administrator. Make somebody else one first.");
    }

    private static AccountRuling unknownRole(String role) {
        return new Refused("There is no role " + role + ": it is reader, analyst, lead or administrator.");
    }

    private static Optional<Account> find(List<Account> accounts, String user) {
        return accounts.stream()
                .filter(each -> each.user().equalsIgnoreCase(user.strip()))
                .findFirst();
    }

    private AccountDecisions() {}
}
