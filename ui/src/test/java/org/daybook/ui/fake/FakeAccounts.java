package org.daybook.ui.fake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.daybook.accounts.Account;
import org.daybook.accounts.AccountCommand;
import org.daybook.accounts.AccountList;
import org.daybook.accounts.Accounts;
import org.daybook.shared.Outcome;

/** Three accounts to begin with. Refuses only what would leave mira without her office. */
public final class FakeAccounts implements Accounts {

    private final Map<String, Account> known = new ConcurrentSkipListMap<>();

    FakeAccounts() {
        put(new Account("mira", "{noop}a quiet morning", "administrator", false));
        put(new Account("fresh", "{noop}only once", "analyst", true));
        put(new Account("rita", "{noop}a quiet evening", "reader", false));
    }

    @Override
    public Optional<Account> find(String user) {
        return Optional.ofNullable(known.get(user.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(known.values());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void put(Account account) {
        known.put(account.user().toLowerCase(Locale.ROOT), account);
    }

    List<AccountList.Row> rows() {
        return all().stream()
                .map(each -> new AccountList.Row(each.user(), each.role(), each.temporary(), each.locked()))
                .toList();
    }

    @Override
    public Outcome carryOut(AccountCommand command) {
        if (command.user().equals("mira")) {
            return new Outcome.Refused("mira is the last administrator. Make somebody else one first.");
        }
        Account now = find(command.user()).orElseGet(() -> new Account(command.user(), "", "", true));
        put(
                switch (command) {
                    case AccountCommand.AddAccount add ->
                        new Account(add.user(), "{noop}" + add.password().signs(), add.role(), true, false);
                    case AccountCommand.GrantRole grant ->
                        new Account(now.user(), now.passwordHash(), grant.role(), now.temporary(), now.locked());
                    case AccountCommand.RenewPassword renew ->
                        new Account(now.user(), "{noop}" + renew.password().signs(), now.role(), true, now.locked());
                    case AccountCommand.LockAccount _ -> locked(now, true);
                    case AccountCommand.UnlockAccount _ -> locked(now, false);
                });
        return new Outcome.Done();
    }

    private static Account locked(Account now, boolean locked) {
        return new Account(now.user(), now.passwordHash(), now.role(), now.temporary(), locked);
    }
}
