package org.daybook.ui.reader;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.shared.Step;
import org.daybook.ui.texts.Texts;

/**
 * The steps by which a fact was read. The browser half marks the words of the step under the pointer or the focus, by
 * their offsets, so that no question goes to the server while somebody moves over the list.
 */
@Tag("daybook-why")
@JavaScript("context://js/why.js")
final class WhySteps extends HtmlContainer {

    private final OrderedList list = new OrderedList();
    private final NativeButton button;
    private final Consumer<Boolean> toggled;

    WhySteps(List<Step> steps, boolean open, Consumer<Boolean> toggled) {
        this.toggled = toggled;
        button = new NativeButton(Texts.of("why.button", steps.size()), click -> toggle());
        button.addClassNames("quiet", "why-button");
        list.getElement().setAttribute("aria-label", Texts.of("why.steps"));
        steps.forEach(step -> list.add(item(step)));
        add(list);
        show(open && !steps.isEmpty());
    }

    /** What opens and closes the steps; not there when there are none. */
    Optional<NativeButton> button() {
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(button);
    }

    void toggle() {
        if (button().isPresent()) {
            show(!list.isVisible());
            toggled.accept(list.isVisible());
        }
    }

    private void show(boolean open) {
        list.setVisible(open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static ListItem item(Step step) {
        Span note = new Span(step.note());
        Span id = new Span(step.id());
        id.addClassNames("mono", "step-id");
        NativeButton words = new NativeButton();
        words.addClassName("step");
        words.add(note, id);
        words.getElement()
                .setAttribute("data-from", String.valueOf(step.start()))
                .setAttribute("data-to", String.valueOf(step.end()));
        return new ListItem(words);
    }
}
