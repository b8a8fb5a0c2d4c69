package org.daybook.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiPredicate;
import org.daybook.ui.texts.Texts;

/** Pages by their addresses, one a line. */
final class AddressForm extends Div {

    private final TextArea addresses = new TextArea(Texts.of("add.addresses.text"));
    private final TextField outlet = new TextField(Texts.of("add.outlet"));
    private final transient BiPredicate<List<String>, String> submit;

    /** @param submit takes the addresses and the outlet; tells whether they were taken */
    AddressForm(BiPredicate<List<String>, String> submit) {
        this.submit = submit;
        addClassName("paste");
        addresses.setWidthFull();
        addresses.setMinRows(4);
        addresses.setMaxRows(12);
        addresses.setPlaceholder(Texts.of("add.addresses.hint"));
        add(addresses, new Paragraph(Texts.of("add.addresses.words")), outlet);
    }

    /** Whether they were taken. */
    boolean submit() {
        List<String> lines =
                addresses.getValue().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            addresses.setInvalid(true);
            addresses.setErrorMessage(Texts.of("add.addresses.missing"));
            addresses.focus();
            return false;
        }
        return submit.test(lines, outlet.getValue().strip());
    }
}
