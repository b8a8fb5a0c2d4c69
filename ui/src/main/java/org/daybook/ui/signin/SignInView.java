package org.daybook.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.daybook.ui.texts.Texts;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;

/** The door. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    public SignInView() {
        addClassName("door");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        Div card = new Div(new H1(Texts.of("app.name")), new Paragraph(Texts.of("app.claim")), form);
        card.addClassName("door-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        boolean refused =
                enter.getLocation().getQueryParameters().getParameters().containsKey("error");
        form.setI18n(reason());
        form.setError(refused);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("page.title", Texts.of("signin.title"));
    }

    /** Spring Security leaves the reason of a refusal in the session. */
    private static LoginI18n reason() {
        return switch (VaadinSession.getCurrent().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)) {
            case LockedException _ -> words(Texts.of("signin.wait"), Texts.of("signin.wait.words"));
            case DisabledException _ -> words(Texts.of("signin.locked"), Texts.of("signin.locked.words"));
            case null, default -> words(Texts.of("signin.refused"), Texts.of("signin.refused.words"));
        };
    }

    private static LoginI18n words(String refused, String why) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(Texts.of("signin.user"));
        words.getForm().setPassword(Texts.of("signin.password"));
        words.getForm().setSubmit(Texts.of("signin.submit"));
        words.getErrorMessage().setTitle(refused);
        words.getErrorMessage().setMessage(why);
        return words;
    }
}
