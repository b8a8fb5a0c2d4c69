package org.daybook.ui.reader;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;

/** Writes a note on a fact. */
final class NoteDialog extends Dialog {

    private static final int LONGEST = 2_000;

    NoteDialog(FactRow fact, Consumer<String> save) {
        setHeaderTitle(Texts.of("note.title"));
        setWidth("32rem");
        TextArea words = new TextArea(Texts.of("note.words"));
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setValue(fact.note());
        words.setAutofocus(true);
        add(new Paragraph(fact.headline()), words);
        Button done = new Button(Texts.of("note.save"), click -> {
            save.accept(words.getValue().strip());
            close();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), done);
    }
}
