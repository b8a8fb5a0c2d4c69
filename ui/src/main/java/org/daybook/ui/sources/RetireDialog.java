package org.daybook.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.daybook.ui.texts.Texts;

/** Asks why a source shall be looked at no more; the answer is recorded, and may be left out. */
final class RetireDialog extends Dialog {

    private static final int LONGEST = 500;

    RetireDialog(String source, Consumer<String> retire) {
        setHeaderTitle(Texts.of("sources.retire.title", source));
        setWidth("32rem");
        TextArea reason = new TextArea(Texts.of("sources.retire.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        Button done = new Button(Texts.of("sources.retire"), click -> {
            retire.accept(reason.getValue().strip());
            close();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.of("sources.retire.words")), reason);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), done);
    }
}
