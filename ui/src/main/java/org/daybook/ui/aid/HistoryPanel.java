package org.daybook.ui.aid;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.daybook.shared.Decision;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Quote;
import org.daybook.ui.parts.Times;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidHistory.Step;

/** All that was reported of one line, latest first, with the words. */
final class HistoryPanel extends Aside {

    private final H2 heading = new H2();
    private final Div steps = new Div();

    HistoryPanel(Runnable close) {
        addClassName("evidence-panel");
        getElement().setAttribute("aria-label", Texts.of("aid.history"));
        NativeButton closer = new NativeButton("✕", click -> close.run());
        closer.addClassName("quiet");
        closer.getElement().setAttribute("aria-label", Texts.of("evidence.close"));
        Div top = new Div(heading, closer);
        top.addClassName("panel-top");
        add(top, steps);
    }

    void show(String title, List<Step> history) {
        heading.setText(title);
        steps.removeAll();
        history.forEach(step -> steps.add(step(step)));
        if (history.isEmpty()) {
            steps.add(new Span(Texts.of("evidence.none")));
        }
    }

    private static Section step(Step step) {
        H3 title = new H3(StatusChip.of(step.status()), Times.happened(step.from(), step.to()));
        Div line = new Div();
        line.addClassName("event-line");
        if (!step.item().isEmpty()) {
            line.add(new Span(Texts.of("aid.as-written", step.item())));
        }
        step.quantity().ifPresent(words -> line.add(new Span(words)));
        step.value().ifPresent(words -> line.add(new Span(words)));
        if (!step.reason().isEmpty()) {
            line.add(new Span(Texts.of("aid.because", step.reason())));
        }
        Section section = new Section(title, line, quote(step));
        section.addClassName("event");
        return section;
    }

    private static Quote quote(Step step) {
        Quote quote = new Quote(
                step.sentence(),
                ReaderNavigation.fact(step.articleId(), step.factId()),
                step.articleTitle(),
                step.outlet(),
                step.published());
        if (!step.attribution().isEmpty()) {
            quote.mark(new Span(Texts.of("evidence.said-by", step.attribution())));
        }
        if (!step.modality().equals("asserted") && !saysTheSame(step)) {
            quote.mark(Chip.modality(step.modality()));
        }
        if (step.decision() != Decision.OPEN) {
            quote.mark(Chip.of(step.decision()));
        }
        return quote;
    }

    /** A request that is "asked for" would say so twice. */
    private static boolean saysTheSame(Step step) {
        return Texts.name("modality", step.modality()).equals(Texts.name("status", step.status()));
    }
}
