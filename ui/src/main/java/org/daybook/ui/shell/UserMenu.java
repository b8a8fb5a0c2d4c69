package org.daybook.ui.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.daybook.ui.signin.PasswordView;
import org.daybook.ui.signin.Person;
import org.daybook.ui.texts.Texts;

/** Who is signed in, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(Person person) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", Texts.of("shell.user"));
        MenuItem user = addItem(person.name());
        user.setAriaLabel(Texts.of("shell.user.of", person.name()));
        Span role = new Span(Texts.of("role." + person.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("menu-note");
        user.getSubMenu().addComponent(role);
        user.getSubMenu()
                .addItem(Texts.of("password.title"), click -> getUI().ifPresent(ui -> ui.navigate(PasswordView.class)));
        user.getSubMenu().addItem(Texts.of("signout"), click -> person.signOut());
    }
}
