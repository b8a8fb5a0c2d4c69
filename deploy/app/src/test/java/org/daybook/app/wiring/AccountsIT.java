package org.daybook.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.accounts.AccountCommand;
import org.daybook.accounts.AccountCommand.AddAccount;
import org.daybook.accounts.AccountCommand.GrantRole;
import org.daybook.accounts.AccountCommand.LockAccount;
import org.daybook.accounts.AccountCommand.UnlockAccount;
import org.daybook.accounts.AccountList;
import org.daybook.accounts.Accounts;
import org.daybook.accounts.FirstAccount;
import org.daybook.accounts.OneTimePassword;
import org.daybook.gateway.Gateway;
import org.daybook.shared.Outcome;
import org.daybook.store.AuditLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts on the real database: what administrators do stands in the record, and one of them is always left. */
class AccountsIT {

    private static final int ROUNDS = 20;

    @TempDir
    static Path data;

    @Test
    void accountsAreMadeAndChangedByAdministratorsAndOneIsAlwaysLeft() throws Exception {
        try (ConfigurableApplicationContext context = Parts.start(data)) {
            Gateway gateway = context.getBean(Gateway.class);
            Accounts accounts = context.getBean(Accounts.class);
            PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
            assertThat(FirstAccount.create(accounts, encoder)).isPresent();
            OneTimePassword password = OneTimePassword.random();

            done(gateway, new AddAccount("Bea", "administrator", password, "administrator"));
            assertThat(encoder.matches(
                            password.signs(), accounts.find("bea").orElseThrow().passwordHash()))
                    .isTrue();
            done(gateway, new LockAccount("bea", "administrator"));
            assertThat(gateway.ask(new AccountList()))
                    .contains(new AccountList.Row("Bea", "administrator", true, true));
            assertThat(gateway.send(new GrantRole("administrator", "reader", "administrator")))
                    .isInstanceOf(Outcome.Refused.class);
            done(gateway, new UnlockAccount("bea", "administrator"));
            assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "desk.account", "account-bea", 10)))
                    .extracting(AuditLog.Row::name)
                    .containsExactly("desk.account-unlocked", "desk.account-locked", "desk.account-created");
            assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "desk.account", "account-bea", 10)))
                    .extracting(AuditLog.Row::by)
                    .containsOnly("administrator");
            assertThat(gateway.ask(new AuditLog(Long.MAX_VALUE, "", password.signs(), 10)))
                    .isEmpty();

            demoteEachOther(gateway);
        }
    }

    private static void demoteEachOther(Gateway gateway) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Outcome>> outcomes = hands.invokeAll(List.of(
                        order(gateway, together, new GrantRole("Bea", "lead", "administrator")),
                        order(gateway, together, new GrantRole("administrator", "lead", "Bea"))));
                boolean beaLost = outcomes.getFirst().get() instanceof Outcome.Done;
                assertThat(outcomes.getFirst().get().getClass())
                        .isNotEqualTo(outcomes.getLast().get().getClass());
                done(
                        gateway,
                        beaLost
                                ? new GrantRole("Bea", "administrator", "administrator")
                                : new GrantRole("administrator", "administrator", "Bea"));
            }
        }
    }

    private static Callable<Outcome> order(Gateway gateway, CyclicBarrier together, AccountCommand command) {
        return () -> {
            together.await();
            return gateway.send(command);
        };
    }

    private static void done(Gateway gateway, AccountCommand command) {
        assertThat(gateway.send(command)).isEqualTo(new Outcome.Done());
    }
}
