package org.daybook.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.daybook.accounts.AccountCommand.AddAccount;
import org.daybook.accounts.AccountCommand.GrantRole;
import org.daybook.accounts.AccountCommand.LockAccount;
import org.daybook.accounts.AccountCommand.RenewPassword;
import org.daybook.accounts.AccountCommand.UnlockAccount;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.daybook.shared.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in a table; that one was made or changed stands in the record as well, both or neither. */
public final class AccountTable implements Accounts {

    private static final String ALL = "select display_name, password_hash, role, temporary, locked from views.accounts";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Journal journal;
    private final Clock clock;

    public AccountTable(JdbcTemplate jdbc, PlatformTransactionManager manager, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(String user) {
        return jdbc.query(ALL + " where name = ?", AccountTable::account, key(user)).stream()
                .findFirst();
    }

    @Override
    public List<Account> all() {
        return jdbc.query(ALL + " order by name", AccountTable::account);
    }

    @Override
    public boolean isEmpty() {
        return jdbc.queryForList("select name from views.accounts limit 1", String.class)
                .isEmpty();
    }

    @Override
    public void put(Account account) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(transaction -> {
            boolean known = find(account.user()).isPresent();
            keep(
                    account,
                    known
                            ? new DeskEvent.PasswordChanged(account.user(), now)
                            : new DeskEvent.AccountCreated(account.user(), account.role(), "Daybook", now));
        });
    }

    @Override
    public Outcome carryOut(AccountCommand command) {
        String hash = switch (command) {
            case AddAccount add -> hash(add.password());
            case RenewPassword renew -> hash(renew.password());
            case GrantRole _, LockAccount _, UnlockAccount _ -> "";
        };
        return Objects.requireNonNull(transactions.execute(transaction -> {
            // two administrators who demote each other at the same moment would leave none
            jdbc.execute("lock table views.accounts in share row exclusive mode");
            return switch (AccountDecisions.decide(command, all(), hash, clock.instant())) {
                case AccountRuling.Refused(String reason) -> new Outcome.Refused(reason);
                case AccountRuling.AlreadySo _ -> new Outcome.AlreadySo();
                case AccountRuling.Granted(Account account, DeskEvent event) -> {
                    keep(account, event);
                    yield new Outcome.Done();
                }
            };
        }));
    }

    private void keep(Account account, DeskEvent event) {
        jdbc.update(
                "insert into views.accounts (name, display_name, password_hash, role, temporary, locked)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (name) do update set password_hash = excluded.password_hash,"
                        + " role = excluded.role, temporary = excluded.temporary, locked = excluded.locked",
                key(account.user()),
                account.user(),
                account.passwordHash(),
                account.role(),
                account.temporary(),
                account.locked());
        journal.note("account-" + key(account.user()), event);
    }

    private String hash(OneTimePassword password) {
        return Objects.requireNonNull(encoder.encode(password.signs()));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5));
    }

    private static String key(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
