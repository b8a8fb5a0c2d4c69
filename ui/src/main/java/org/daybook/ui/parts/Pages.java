package org.daybook.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.daybook.ui.texts.Texts;

/** Which page of a list is shown, and the way to those beside it; nothing where there is just one. */
public final class Pages extends Div {

    private final Button before;
    private final Button after;
    private final Span number = new Span();

    /** What leads to the page before and to the one after; turning is told as -1 and 1. */
    public Pages(String toBefore, String toAfter, IntConsumer turn) {
        before = new Button(toBefore, click -> turn.accept(-1));
        after = new Button(toAfter, click -> turn.accept(1));
        addClassName("pages");
        add(before, number, after);
    }

    /** The page counts from 0. */
    public void show(int page, boolean more) {
        before.setVisible(page > 0);
        after.setVisible(more);
        number.setText(page > 0 || more ? Texts.of("page.number", page + 1) : "");
    }
}
