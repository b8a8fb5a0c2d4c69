package org.daybook.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.daybook.accounts.Account;
import org.daybook.accounts.Accounts;
import org.daybook.ui.texts.Texts;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where a temporary password becomes one's own; also reached from the user's menu. */
@Route(value = PasswordView.ROUTE, autoLayout = false)
@PermitAll
public final class PasswordView extends Main implements HasDynamicTitle {

    public static final String ROUTE = "password";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final PasswordField present = new PasswordField(Texts.of("password.present"));
    private final PasswordField fresh = new PasswordField(Texts.of("password.new"));
    private final PasswordField again = new PasswordField(Texts.of("password.again"));
    private final Paragraph problem = new Paragraph();
    private final Accounts accounts;
    private final Person person;

    public PasswordView(Accounts accounts, Person person) {
        this.accounts = accounts;
        this.person = person;
        addClassName("door");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        fresh.setHelperText(Texts.of("password.rule", NewPassword.SHORTEST));
        present.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        Button save = new Button(Texts.of("password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        again.addKeyPressListener(Key.ENTER, press -> save());
        Div card = new Div(
                new H1(Texts.of("password.title")),
                new Paragraph(Texts.of("password.why", person.name())),
                present,
                fresh,
                again,
                problem,
                save);
        card.addClassName("door-card");
        add(card);
    }

    private void save() {
        Optional<Account> account = accounts.find(person.name());
        Optional<String> refusal = account.filter(known -> encoder.matches(present.getValue(), known.passwordHash()))
                .map(known -> NewPassword.refusal(person.name(), fresh.getValue(), again.getValue()))
                .orElseGet(() -> Optional.of(Texts.of("password.wrong")))
                .or(() -> unchanged());
        if (refusal.isPresent()) {
            problem.setText(refusal.get());
            problem.setVisible(true);
            return;
        }
        Account known = account.orElseThrow();
        accounts.put(new Account(known.user(), encoder.encode(fresh.getValue()), known.role(), false, known.locked()));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private Optional<String> unchanged() {
        return fresh.getValue().equals(present.getValue()) ? Optional.of(Texts.of("password.same")) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("page.title", Texts.of("password.title"));
    }
}
