package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Buttons of which one is pressed. Stands in for tabs, whose markup fails the accessibility check. */
public final class Choices extends Div {

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

    public Choices(String label, Map<String, String> options, Consumer<String> chosen) {
        addClassName("choices");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        options.forEach((value, words) -> {
            NativeButton button = new NativeButton(words, click -> chosen.accept(value));
            buttons.put(value, button);
            add(button);
        });
    }

    public void press(String value) {
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(value))));
    }
}
