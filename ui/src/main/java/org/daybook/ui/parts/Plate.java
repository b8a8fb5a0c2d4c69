package org.daybook.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.daybook.ui.texts.Texts;

/** What stands where there is nothing to list: why, and what to do. */
public final class Plate extends Div {

    private Plate(String kind, String heading, String words, Component... actions) {
        addClassNames("plate", kind);
        add(new H2(heading), new Paragraph(words));
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("plate-actions");
            add(bar);
        }
    }

    public static Plate empty(String heading, String words, Component... actions) {
        return new Plate("empty", heading, words, actions);
    }

    public static Plate failed(Runnable again) {
        Plate plate = new Plate(
                "failed",
                Texts.of("failed.title"),
                Texts.of("failed.words"),
                new Button(Texts.of("failed.again"), click -> again.run()));
        plate.getElement().setAttribute("role", "alert");
        return plate;
    }
}
