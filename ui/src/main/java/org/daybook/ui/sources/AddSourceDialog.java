package org.daybook.ui.sources;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.daybook.shared.Outcome;
import org.daybook.ui.texts.Texts;

/** Asks for the address of a feed and how often to look at it. Stays open, with the reason, while it is refused. */
final class AddSourceDialog extends Dialog {

    private static final List<Integer> MINUTES = List.of(5, 15, 30, 60, 360, 1440);
    private static final int USUAL = 15;

    /** Registers what was typed. */
    interface Adding {

        Outcome add(String address, String outlet, int everyMinutes);
    }

    private final TextField address = new TextField(Texts.of("sources.address"));
    private final TextField outlet = new TextField(Texts.of("sources.outlet"));
    private final Select<Integer> every = new Select<>();
    private final Adding adding;

    AddSourceDialog(Adding adding) {
        this.adding = adding;
        setHeaderTitle(Texts.of("sources.add"));
        setWidth("34rem");
        address.setPlaceholder(Texts.of("sources.address.hint"));
        address.setRequiredIndicatorVisible(true);
        // the engine judges addresses, and its reason stays until something else is sent
        address.setManualValidation(true);
        address.setAutofocus(true);
        outlet.setHelperText(Texts.of("sources.outlet.hint"));
        for (TextField field : List.of(address, outlet)) {
            field.setWidthFull();
            // Enter comes before the browser's word that the field has changed
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addKeyPressListener(Key.ENTER, press -> save());
        }
        every.setLabel(Texts.of("sources.every"));
        every.setItems(MINUTES);
        every.setItemLabelGenerator(SourceWords::every);
        every.setValue(USUAL);
        Div fields = new Div(address, outlet, every);
        fields.addClassName("paste");
        add(fields);
        Button save = new Button(Texts.of("sources.add"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), save);
    }

    private void save() {
        String typed = address.getValue().strip();
        if (typed.isEmpty()) {
            refuse(Texts.of("sources.address.missing"));
            return;
        }
        switch (adding.add(typed, outlet.getValue().strip(), every.getValue())) {
            case Outcome.Done _, Outcome.Started _, Outcome.AlreadySo _ -> close();
            case Outcome.Refused(String reason) -> refuse(reason);
        }
    }

    private void refuse(String reason) {
        address.setErrorMessage(reason);
        address.setInvalid(true);
        address.focus();
    }
}
