package org.daybook.ui.accounts;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** A choice of one of the roles. */
final class RoleSelect {

    private RoleSelect() {}

    static Select<Role> of(Role role) {
        Select<Role> select = new Select<>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(each -> Texts.of("role." + each.name().toLowerCase(Locale.ROOT)));
        select.setValue(role);
        return select;
    }
}
