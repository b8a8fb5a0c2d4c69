package org.daybook.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.daybook.history.letters.DeadLetters;
import org.daybook.ui.texts.Texts;

/** Asks why a view shall do without an event; the answer is recorded. */
final class SkipDialog extends Dialog {

    private static final int LONGEST = 500;

    SkipDialog(DeadLetters.Row letter, Consumer<String> skip) {
        String view = Texts.name("view", letter.view());
        setHeaderTitle(Texts.of("letters.skip.title", letter.position(), view));
        setWidth("32rem");
        TextArea reason = new TextArea(Texts.of("letters.skip.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        Button done = new Button(Texts.of("letters.skip.confirm"), click -> {
            String words = reason.getValue().strip();
            if (words.isEmpty()) {
                reason.setInvalid(true);
                reason.setErrorMessage(Texts.of("letters.skip.missing"));
                reason.focus();
            } else {
                skip.accept(words);
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(new Paragraph(letter.summary()), new Paragraph(Texts.of("letters.skip.words", view)), reason);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), done);
    }
}
