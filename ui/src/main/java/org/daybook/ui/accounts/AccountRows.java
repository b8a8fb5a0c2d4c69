package org.daybook.ui.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.daybook.accounts.AccountList;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** The columns of the accounts page. */
final class AccountRows {

    private AccountRows() {}

    static RowTable<AccountList.Row> table(AccountActions actions) {
        return new RowTable<>(Texts.of("accounts.title"), AccountList.Row::user)
                .text(Texts.of("accounts.user"), "wide", AccountList.Row::user)
                .column(Texts.of("accounts.role"), "status", row -> role(row, actions))
                .column(Texts.of("accounts.state"), "status", AccountRows::state)
                .column(Texts.of("accounts.actions"), "actions", row -> buttons(row, actions));
    }

    private static Component role(AccountList.Row row, AccountActions actions) {
        Select<Role> select = RoleSelect.of(Role.named(row.role()));
        select.setAriaLabel(Texts.of("accounts.role.of", row.user()));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.grant(row, change.getValue());
            }
        });
        return select;
    }

    private static Component state(AccountList.Row row) {
        if (row.locked()) {
            return new Chip(Texts.of("accounts.state.locked"), Chip.Tone.BAD);
        }
        return row.temporary()
                ? new Chip(Texts.of("accounts.state.temporary"), Chip.Tone.CAUTION)
                : new Chip(Texts.of("accounts.state.open"), Chip.Tone.GOOD);
    }

    private static Component buttons(AccountList.Row row, AccountActions actions) {
        Button renew = new Button(Texts.of("accounts.renew"), click -> actions.renew(row));
        renew.setAriaLabel(Texts.of("accounts.renew.title", row.user()));
        Button lock = row.locked()
                ? new Button(Texts.of("accounts.unlock"), click -> actions.unlock(row))
                : new Button(Texts.of("accounts.lock"), click -> actions.lock(row));
        lock.setAriaLabel(Texts.of(row.locked() ? "accounts.unlock.title" : "accounts.lock.title", row.user()));
        renew.addThemeVariants(ButtonVariant.SMALL);
        lock.addThemeVariants(ButtonVariant.SMALL);
        Div cell = new Div(renew, lock);
        cell.addClassName("row-actions");
        return cell;
    }
}
