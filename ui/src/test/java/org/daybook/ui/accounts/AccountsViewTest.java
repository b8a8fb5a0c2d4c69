package org.daybook.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.daybook.accounts.Account;
import org.daybook.accounts.AccountCommand;
import org.daybook.ui.fake.DeskTest;
import org.daybook.ui.signin.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class AccountsViewTest extends DeskTest {

    @Test
    void everybodyIsListedWithRoleAndState() {
        open("accounts");
        assertThat(page()).contains("mira", "fresh", "one-time password", "rita", "may sign in");
        assertThat(role("rita").getValue()).isEqualTo(Role.READER);
    }

    @Test
    void aNewAnalystIsAddedAndThePasswordIsShownOnce() {
        open("accounts");
        click("Add an account");
        test(find(TextField.class).withCaption("User").single()).setValue("nina");
        click("Add");
        assertThat(gateway.sent).last().isInstanceOfSatisfying(AccountCommand.AddAccount.class, added -> {
            assertThat(added.user()).isEqualTo("nina");
            assertThat(added.role()).isEqualTo("analyst");
            assertThat(added.by()).isEqualTo("mira");
            assertThat(find(OneTimePasswordDialog.class).single().getElement().getTextRecursively())
                    .contains(added.password().signs());
        });
        click("Close");
        assertThat(find(OneTimePasswordDialog.class).exists()).isFalse();
        assertThat(page()).contains("nina");
    }

    @Test
    void aRoleIsChangedInItsRow() {
        open("accounts");
        test(role("rita")).selectItem("Analyst");
        assertThat(gateway.sent).containsExactly(new AccountCommand.GrantRole("rita", "analyst", "mira"));
    }

    @Test
    void aRefusalIsToldAndTheRoleStaysAsItWas() {
        open("accounts");
        test(role("mira")).selectItem("Reader");
        assertThat(find(Notification.class).all())
                .anySatisfy(toast ->
                        assertThat(toast.getElement().getTextRecursively()).contains("mira is the last administrator"));
        assertThat(role("mira").getValue()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void lockingIsConfirmedFirstAndCanBeTakenBack() {
        open("accounts");
        press("Lock rita?");
        assertThat(gateway.sent).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("locked");
        press("Unlock rita");
        assertThat(gateway.sent)
                .containsExactly(
                        new AccountCommand.LockAccount("rita", "mira"),
                        new AccountCommand.UnlockAccount("rita", "mira"));
    }

    @Test
    void aForgottenPasswordIsReplacedByAOneTimePassword() {
        open("accounts");
        press("New one-time password for rita?");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(OneTimePasswordDialog.class).exists()).isTrue();
        assertThat(gateway.accounts.find("rita")).get().matches(Account::temporary);
    }

    @Test
    @WithMockUser(
            username = "lea",
            roles = {"READER", "ANALYST", "LEAD"})
    void onlyAdministratorsGetHere() {
        assertThat(open("accounts")).isNotInstanceOf(AccountsView.class);
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role(String user) {
        return (Select<Role>) find(Select.class).all().stream()
                .filter(each -> each.getAriaLabel().equals(Optional.of("Role of " + user)))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
