package org.daybook.ui.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.daybook.accounts.Account;
import org.daybook.accounts.Accounts;
import org.springframework.stereotype.Component;

/** Leads everybody with a temporary password to the page that changes it, whatever page they asked for. */
@Component
class TemporaryPasswords implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final Person person;

    TemporaryPasswords(Accounts accounts, Person person) {
        this.accounts = accounts;
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::enter));
    }

    private void enter(BeforeEnterEvent enter) {
        String name = person.name();
        if (name.isEmpty()
                || enter.getNavigationTarget().equals(PasswordView.class)
                || enter.getNavigationTarget().equals(SignInView.class)) {
            return;
        }
        if (accounts.find(name).filter(Account::temporary).isPresent()) {
            enter.forwardTo(PasswordView.class);
        }
    }
}
