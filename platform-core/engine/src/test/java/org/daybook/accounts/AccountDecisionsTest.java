package org.daybook.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounts.AccountCommand.AddAccount;
import org.daybook.accounts.AccountCommand.GrantRole;
import org.daybook.accounts.AccountCommand.LockAccount;
import org.daybook.accounts.AccountCommand.RenewPassword;
import org.daybook.accounts.AccountCommand.UnlockAccount;
import org.daybook.events.DeskEvent;
import org.junit.jupiter.api.Test;

class AccountDecisionsTest {

    private static final Instant NOON = Instant.parse("2025-07-03T12:00:00Z");
    private static final OneTimePassword PASSWORD = OneTimePassword.random();
    private static final Account ADA = new Account("Ada", "{x}ada", "administrator", false);
    private static final Account BEN = new Account("ben", "{x}ben", "analyst", false);

    private final List<Account> accounts = new ArrayList<>(List.of(ADA, BEN));

    @Test
    void anAdministratorAddsAnAnalystWhoMustChangeThePassword() {
        assertThat(decide(new AddAccount(" cleo ", "analyst", PASSWORD, "Ada")))
                .isEqualTo(new AccountRuling.Granted(
                        new Account("cleo", "{x}new", "analyst", true, false),
                        new DeskEvent.AccountCreated("cleo", "analyst", "Ada", NOON)));
    }

    @Test
    void aNameIsGivenOnceWhateverItsCase() {
        assertThat(refusal(new AddAccount("BEN", "reader", PASSWORD, "Ada"))).contains("an account ben already");
    }

    @Test
    void aNameIsReadableAndNoneThatTheRecordUsesItself() {
        for (String name : List.of("", " ", "a\nb", "-", "x".repeat(41), "Daybook", "<b>")) {
            assertThat(refusal(new AddAccount(name, "reader", PASSWORD, "Ada"))).contains("will not do");
        }
        assertThat(refusal(new AddAccount("cleo", "king", PASSWORD, "Ada"))).contains("no role king");
    }

    @Test
    void onlyAnAdministratorWhoIsNotLockedChangesAccounts() {
        assertThat(refusal(new GrantRole("Ada", "reader", "ben"))).contains("Only an administrator");
        accounts.add(new Account("carl", "{x}", "administrator", false, true));
        assertThat(refusal(new LockAccount("ben", "carl"))).contains("Only an administrator");
        assertThat(refusal(new LockAccount("ben", "nobody"))).contains("Only an administrator");
    }

    @Test
    void aRoleIsGrantedAndTheFormerOneIsTold() {
        assertThat(decide(new GrantRole("ben", "lead", "Ada")))
                .isEqualTo(new AccountRuling.Granted(
                        new Account("ben", "{x}ben", "lead", false, false),
                        new DeskEvent.RoleGranted("ben", "lead", "analyst", "Ada", NOON)));
        assertThat(decide(new GrantRole("ben", "analyst", "Ada"))).isEqualTo(new AccountRuling.AlreadySo());
        assertThat(refusal(new GrantRole("ben", "king", "Ada"))).contains("no role king");
        assertThat(refusal(new GrantRole("dora", "lead", "Ada"))).contains("no account dora");
    }

    @Test
    void theLastAdministratorStaysOne() {
        assertThat(refusal(new GrantRole("ada", "reader", "Ada"))).contains("Ada is the last administrator");
        assertThat(refusal(new LockAccount("ada", "Ada"))).contains("Ada is the last administrator");
        accounts.add(new Account("carl", "{x}", "administrator", false, true));
        assertThat(refusal(new GrantRole("ada", "reader", "Ada"))).contains("Ada is the last administrator");
        accounts.add(new Account("dora", "{x}", "administrator", false));
        assertThat(decide(new GrantRole("ada", "reader", "Ada"))).isInstanceOf(AccountRuling.Granted.class);
        assertThat(refusal(new LockAccount("ada", "Ada"))).contains("cannot lock yourself");
        assertThat(decide(new LockAccount("ada", "dora"))).isInstanceOf(AccountRuling.Granted.class);
    }

    @Test
    void aLockedAccountKeepsItsRoleAndIsUnlockedAgain() {
        assertThat(decide(new UnlockAccount("ben", "Ada"))).isEqualTo(new AccountRuling.AlreadySo());
        Account locked = new Account("ben", "{x}ben", "analyst", false, true);
        assertThat(decide(new LockAccount("ben", "Ada")))
                .isEqualTo(new AccountRuling.Granted(locked, new DeskEvent.AccountLocked("ben", "Ada", NOON)));
        accounts.set(1, locked);
        assertThat(decide(new LockAccount("ben", "Ada"))).isEqualTo(new AccountRuling.AlreadySo());
        assertThat(decide(new UnlockAccount("ben", "Ada")))
                .isEqualTo(new AccountRuling.Granted(BEN, new DeskEvent.AccountUnlocked("ben", "Ada", NOON)));
    }

    @Test
    void aNewOneTimePasswordMustBeChangedAndIsNotForOneself() {
        assertThat(decide(new RenewPassword("ben", PASSWORD, "Ada")))
                .isEqualTo(new AccountRuling.Granted(
                        new Account("ben", "{x}new", "analyst", true, false),
                        new DeskEvent.PasswordReset("ben", "Ada", NOON)));
        assertThat(refusal(new RenewPassword("Ada", PASSWORD, "Ada"))).contains("yourself");
    }

    @Test
    void aOneTimePasswordDoesNotSlipIntoALog() {
        assertThat(new AddAccount("cleo", "reader", PASSWORD, "Ada").toString()).doesNotContain(PASSWORD.signs());
        assertThat(PASSWORD.signs()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThat(OneTimePassword.random()).isNotEqualTo(PASSWORD);
    }

    private AccountRuling decide(AccountCommand command) {
        return AccountDecisions.decide(command, accounts, "{x}new", NOON);
    }

    private String refusal(AccountCommand command) {
        return ((AccountRuling.Refused) decide(command)).reason();
    }
}
