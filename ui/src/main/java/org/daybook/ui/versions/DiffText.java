package org.daybook.ui.versions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.TextChange;
import org.daybook.views.copies.TextChange.Kind;
import org.daybook.views.copies.TextChange.Piece;

/** A text with what went struck out and what came underlined; paragraphs that stayed stand back. */
final class DiffText extends Div {

    DiffText(List<TextChange> changes) {
        addClassName("diff");
        getElement().setAttribute("aria-label", Texts.of("versions.diff"));
        changes.forEach(change -> add(paragraph(change)));
    }

    private static Paragraph paragraph(TextChange change) {
        Paragraph paragraph = new Paragraph();
        if (change.pieces().stream().allMatch(piece -> piece.kind() == Kind.SAME)) {
            paragraph.addClassName("stayed");
        }
        change.pieces().forEach(piece -> paragraph.add(words(piece)));
        return paragraph;
    }

    private static HtmlContainer words(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case GONE -> marked("del", piece.text());
            case ADDED -> marked("ins", piece.text());
        };
    }

    private static HtmlContainer marked(String tag, String text) {
        HtmlContainer mark = new HtmlContainer(tag);
        mark.setText(text);
        return mark;
    }
}
