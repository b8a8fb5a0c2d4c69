package org.daybook.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.daybook.accounts.OneTimePassword;
import org.daybook.ui.texts.Texts;

/** Shows a one-time password, once: it is nowhere to be had again. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String user, OneTimePassword password) {
        setHeaderTitle(Texts.of("accounts.password.title", user));
        setCloseOnOutsideClick(false);
        Span signs = new Span(password.signs());
        signs.addClassNames("mono", "one-time-password");
        add(signs, new Paragraph(Texts.of("accounts.password.words")));
        Button done = new Button(Texts.of("close"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
