package org.daybook.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import org.daybook.accounts.Account;
import org.daybook.accounts.Accounts;
import org.daybook.ui.fake.DeskTest;
import org.daybook.ui.inbox.InboxView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.WebAttributes;

class SigningInTest extends DeskTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationProvider authentication;

    @Test
    @WithAnonymousUser
    void strangersAreLedToTheDoor() {
        assertThat(open("inbox")).isInstanceOf(SignInView.class);
    }

    @Test
    @WithAnonymousUser
    void whoGuessesTooFastIsToldToWait() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, new LockedException("too fast"));
        open("sign-in?error");
        LoginForm form = find(LoginForm.class).single();
        assertThat(form.isError()).isTrue();
        assertThat(form.getElement().getProperty("i18n")).contains("Wait a minute");
    }

    @Test
    @WithAnonymousUser
    void whoIsLockedIsToldSoAfterTheRightPasswordOnly() {
        accounts.put(new Account("rita", "{noop}a quiet evening", "reader", false, true));
        assertThatThrownBy(() -> authentication.authenticate(attempt("rita", "a guess")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> authentication.authenticate(attempt("rita", "a quiet evening")))
                .isInstanceOf(DisabledException.class);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, new DisabledException("locked"));
        open("sign-in?error");
        assertThat(find(LoginForm.class).single().getElement().getProperty("i18n"))
                .contains("This account is locked");
    }

    @Test
    @WithMockUser(
            username = "fresh",
            roles = {"READER", "ANALYST"})
    void aTemporaryPasswordMustBeChangedBeforeAnythingElse() {
        assertThat(open("inbox")).isInstanceOf(PasswordView.class);
        change("only once", "three small herons", "three small heron");
        assertThat(page()).contains("The two new passwords differ.");
        change("only twice", "three small herons", "three small herons");
        assertThat(page()).contains("The present password is wrong.");
        change("only once", "three small herons", "three small herons");
        assertThat(accounts.find("fresh").orElseThrow().temporary()).isFalse();
        assertThat(accounts.find("fresh").orElseThrow().passwordHash()).startsWith("{bcrypt}");
        assertThat(getCurrentView()).isInstanceOf(InboxView.class);
    }

    @Test
    void passwordsThatAreEasilyGuessedAreRefused() {
        assertThat(NewPassword.refusal("mira", "short", "short")).isPresent();
        assertThat(NewPassword.refusal("mira", "miramiramira1", "miramiramira1"))
                .isPresent();
        assertThat(NewPassword.refusal("mira", "aaaaaaaaaaaa", "aaaaaaaaaaaa")).isPresent();
        assertThat(NewPassword.refusal("mira", "x".repeat(65), "x".repeat(65))).isPresent();
        assertThat(NewPassword.refusal("mira", "three small herons", "three small herons"))
                .isEmpty();
    }

    private static UsernamePasswordAuthenticationToken attempt(String user, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(user, password);
    }

    private void change(String present, String fresh, String again) {
        find(PasswordField.class).withCaption("Present password").single().setValue(present);
        find(PasswordField.class).withCaption("New password").single().setValue(fresh);
        find(PasswordField.class).withCaption("New password again").single().setValue(again);
        test(find(Button.class).withText("Set password").single()).click();
    }
}
