package org.daybook.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounts.AccountCommand;
import org.daybook.accounts.AccountList;
import org.daybook.accounts.OneTimePassword;
import org.daybook.gateway.Gateway;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** Everybody who may use the desk, and what an administrator does about it. */
@Route(AccountsView.ROUTE)
@RolesAllowed(Role.ADMINISTRATORS)
public final class AccountsView extends DeskPage implements AfterNavigationObserver, AccountActions {

    public static final String ROUTE = "accounts";

    private final RowTable<AccountList.Row> table;
    private final Gateway gateway;
    private final Person person;

    public AccountsView(Gateway gateway, Person person) {
        super(gateway, Texts.of("accounts.title"), Set.of("accounts"));
        this.gateway = gateway;
        this.person = person;
        table = AccountRows.table(this);
        Paragraph words = new Paragraph(Texts.of("accounts.words"));
        words.addClassName("summary");
        Button add = new Button(Texts.of("accounts.add"), click -> new AddAccountDialog(this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(add);
        bar.addClassName("actions");
        add(words, bar, table);
    }

    @Override
    public Optional<String> ownMoment() {
        return Optional.of(Texts.of("moment.present"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        read();
    }

    @Override
    protected void refresh() {
        table.show(gateway.ask(new AccountList()));
    }

    private boolean add(String user, Role role) {
        OneTimePassword password = OneTimePassword.random();
        boolean added = tell(
                new AccountCommand.AddAccount(user, word(role), password, person.name()),
                Texts.of("accounts.added", user));
        if (added) {
            new OneTimePasswordDialog(user, password).open();
        }
        return added;
    }

    @Override
    public void grant(AccountList.Row row, Role role) {
        if (!tell(
                new AccountCommand.GrantRole(row.user(), word(role), person.name()),
                Texts.of("accounts.granted", row.user(), Texts.of("role." + word(role))))) {
            // what was chosen did not come about
            table.refresh();
        }
    }

    @Override
    public void renew(AccountList.Row row) {
        ask(Texts.of("accounts.renew.title", row.user()), Texts.of("accounts.renew.words"), "accounts.renew", () -> {
            OneTimePassword password = OneTimePassword.random();
            if (tell(
                    new AccountCommand.RenewPassword(row.user(), password, person.name()),
                    Texts.of("accounts.renewed", row.user()))) {
                new OneTimePasswordDialog(row.user(), password).open();
            }
        });
    }

    @Override
    public void lock(AccountList.Row row) {
        ask(
                Texts.of("accounts.lock.title", row.user()),
                Texts.of("accounts.lock.words"),
                "accounts.lock",
                () -> tell(
                        new AccountCommand.LockAccount(row.user(), person.name()),
                        Texts.of("accounts.locked", row.user())));
    }

    @Override
    public void unlock(AccountList.Row row) {
        tell(new AccountCommand.UnlockAccount(row.user(), person.name()), Texts.of("accounts.unlocked", row.user()));
    }

    private boolean tell(AccountCommand command, String done) {
        boolean carriedOut = Toast.tell(gateway.send(command), done);
        read();
        return carriedOut;
    }

    private static void ask(String title, String words, String confirm, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(words);
        dialog.setCancelable(true);
        dialog.setCancelButton(new Button(Texts.of("cancel")));
        dialog.setConfirmText(Texts.of(confirm));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
