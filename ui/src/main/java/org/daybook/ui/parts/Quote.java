package org.daybook.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.daybook.ui.texts.Texts;

/** A sentence as an article has it, with who printed it and the way to the very place. */
@Tag("blockquote")
public final class Quote extends HtmlContainer {

    private final Div marks = new Div();

    public Quote(String sentence, String address, String article, Optional<String> outlet, Optional<String> published) {
        addClassName("quote");
        marks.addClassName("marks");
        Span where = new Span(outlet.orElse(Texts.of("unknown")));
        where.addClassName("outlet");
        marks.add(where);
        published.ifPresent(day -> marks.add(Times.published(day)));
        Div title = new Div(Links.to(address, article.isBlank() ? Texts.of("article.untitled") : article));
        title.addClassName("quote-title");
        add(new Paragraph(sentence), marks, title);
    }

    /** Adds a remark beside outlet and date. */
    public Quote mark(Component remark) {
        marks.add(remark);
        return this;
    }
}
