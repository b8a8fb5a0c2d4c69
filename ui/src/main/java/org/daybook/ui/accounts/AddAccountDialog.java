package org.daybook.ui.accounts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiPredicate;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** Asks for the name and role of a new account. Stays open while it is refused. */
final class AddAccountDialog extends Dialog {

    private final TextField name = new TextField(Texts.of("accounts.user"));
    private final Select<Role> role = RoleSelect.of(Role.ANALYST);
    private final BiPredicate<String, Role> add;

    /** The predicate says whether the account was made. */
    AddAccountDialog(BiPredicate<String, Role> add) {
        this.add = add;
        setHeaderTitle(Texts.of("accounts.add"));
        role.setLabel(Texts.of("accounts.role"));
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, press -> save());
        add(name, role);
        Button save = new Button(Texts.of("accounts.add.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), save);
    }

    private void save() {
        if (add.test(name.getValue().strip(), role.getValue())) {
            close();
        }
    }
}
