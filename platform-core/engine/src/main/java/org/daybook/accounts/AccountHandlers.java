package org.daybook.accounts;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.accounts.AccountCommand.AddAccount;
import org.daybook.accounts.AccountCommand.GrantRole;
import org.daybook.accounts.AccountCommand.LockAccount;
import org.daybook.accounts.AccountCommand.RenewPassword;
import org.daybook.accounts.AccountCommand.UnlockAccount;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;

/** Lists accounts and changes them; announced as {@code accounts}. */
public final class AccountHandlers {

    private final Accounts accounts;
    private final Changes changes;

    public AccountHandlers(Accounts accounts, Changes changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    @QueryHandler
    List<AccountList.Row> on(AccountList query) {
        return accounts.all().stream()
                .map(each -> new AccountList.Row(each.user(), each.role(), each.temporary(), each.locked()))
                .toList();
    }

    @CommandHandler
    Outcome on(AddAccount command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome on(GrantRole command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome on(RenewPassword command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome on(LockAccount command) {
        return carryOut(command);
    }

    @CommandHandler
    Outcome on(UnlockAccount command) {
        return carryOut(command);
    }

    private Outcome carryOut(AccountCommand command) {
        Outcome outcome = accounts.carryOut(command);
        changes.announce("accounts");
        return outcome;
    }
}
