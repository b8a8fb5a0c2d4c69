package org.daybook.ui.reader;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.daybook.shared.Decision;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Times;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;

/** One fact in the list: what it says in one line, and all there is to know when it is selected. */
final class FactCard extends ListItem {

    private final FactRow fact;
    private final boolean open;
    private final WhySteps why;

    /** The actions and the steps of reading are shown only while the card is open. */
    FactCard(FactRow fact, boolean open, Div actions, WhySteps why, Consumer<String> select) {
        this.fact = fact;
        this.open = open;
        this.why = why;
        addClassNames("fact", "kind-" + fact.kind());
        setClassName("rejected", fact.decision() == Decision.REJECTED);
        NativeButton headline = new NativeButton(fact.headline(), click -> select.accept(fact.factId()));
        headline.addClassName("headline");
        headline.getElement().setAttribute("aria-expanded", String.valueOf(open));
        Div top = new Div(headline);
        top.addClassName("fact-top");
        if (fact.decision() != Decision.OPEN) {
            top.add(Chip.of(fact.decision()));
        }
        add(top, summary());
        if (open) {
            getElement().setAttribute("aria-current", "true");
            why.button().ifPresent(actions::add);
            add(new FactDetails(fact), actions, why);
        }
    }

    FactRow fact() {
        return fact;
    }

    boolean isOpen() {
        return open;
    }

    void toggleWhy() {
        why.toggle();
    }

    private Div summary() {
        Div line = new Div();
        line.addClassName("fact-line");
        Span kind = new Span(Texts.name("kind", fact.kind()));
        kind.addClassName("kind");
        line.add(kind, Times.happened(fact.from(), fact.to()));
        if (!fact.modality().equals("asserted")) {
            line.add(Chip.modality(fact.modality()));
        }
        if (!fact.attribution().isEmpty()) {
            line.add(new Span(fact.attribution().getFirst()));
        }
        if (!fact.note().isEmpty()) {
            Span note = new Span(Texts.of("fact.has-note"));
            note.addClassName("has-note");
            line.add(note);
        }
        return line;
    }
}
