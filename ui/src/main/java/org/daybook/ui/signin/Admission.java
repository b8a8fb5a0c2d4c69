package org.daybook.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.daybook.accounts.Account;
import org.daybook.accounts.Accounts;
import org.daybook.gateway.Gateway;
import org.springframework.stereotype.Component;

/**
 * Leads everybody with a temporary password to the page that changes it, whatever page they asked for, and signs those
 * out whose account was locked or given another role while they were at the desk.
 */
@Component
class Admission implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final Person person;
    private final Gateway gateway;

    Admission(Accounts accounts, Person person, Gateway gateway) {
        this.accounts = accounts;
        this.person = person;
        this.gateway = gateway;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(start -> admit(start.getUI()));
    }

    private void admit(UI ui) {
        ui.addBeforeEnterListener(this::enter);
        Gateway.Watch watch = gateway.watch(changed -> {
            if (changed.equals("accounts")) {
                var _ = ui.access(this::lookAgain);
            }
        });
        ui.addDetachListener(detach -> watch.close());
    }

    private void lookAgain() {
        String name = person.name();
        if (!name.isEmpty() && accounts.find(name).filter(this::isAsSignedIn).isEmpty()) {
            person.signOut();
        }
    }

    private boolean isAsSignedIn(Account account) {
        return !account.locked() && Role.named(account.role()) == person.role();
    }

    private void enter(BeforeEnterEvent enter) {
        String name = person.name();
        if (name.isEmpty()
                || enter.getNavigationTarget().equals(PasswordView.class)
                || enter.getNavigationTarget().equals(SignInView.class)) {
            return;
        }
        Optional<Account> account = accounts.find(name);
        if (account.filter(Account::temporary).isPresent()) {
            enter.forwardTo(PasswordView.class);
        } else if (account.filter(known -> !isAsSignedIn(known)).isPresent()) {
            person.signOut();
        }
    }
}
