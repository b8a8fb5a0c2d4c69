package org.daybook.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in a table; that one was made or changed stands in the record as well. */
public final class AccountTable implements Accounts {

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
        return jdbc
                .query(
                        "select display_name, password_hash, role, temporary from views.accounts where name = ?",
                        (row, number) ->
                                new Account(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                        key(user))
                .stream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.queryForList("select name from views.accounts limit 1", String.class)
                .isEmpty();
    }

    @Override
    public void put(Account account) {
        boolean known = find(account.user()).isPresent();
        transactions.executeWithoutResult(transaction -> jdbc.update(
                "insert into views.accounts (name, display_name, password_hash, role, temporary) values (?, ?, ?, ?, ?)"
                        + " on conflict (name) do update set password_hash = excluded.password_hash,"
                        + " role = excluded.role, temporary = excluded.temporary",
                key(account.user()),
                account.user(),
                account.passwordHash(),
                account.role(),
                account.temporary()));
        Instant now = clock.instant();
        journal.note(
                "account-" + key(account.user()),
                known
                        ? new DeskEvent.PasswordChanged(account.user(), now)
                        : new DeskEvent.AccountCreated(account.user(), account.role(), now));
    }

    private static String key(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
