package org.daybook.ui.evidence;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.views.articles.ArticleById.Article;
import org.daybook.views.facts.FactRow;

/** An article's text, built on the server from offsets, with the words behind each fact marked. */
@JavaScript("context://js/reveal.js")
public final class EvidenceText extends Div {

    private final List<Mark> marks = new ArrayList<>();
    private final Consumer<Set<String>> clicked;

    /** Tells which facts stand on the words that were clicked. */
    public EvidenceText(Consumer<Set<String>> clicked) {
        this.clicked = clicked;
        addClassName("article-text");
    }

    public void show(Article article, List<FactRow> facts) {
        removeAll();
        marks.clear();
        for (Segments.Block block : Segments.of(article.text(), article.regions(), facts)) {
            add(block(block, facts));
        }
    }

    /** Marks the words of this fact by their role; scrolls to them when asked. */
    public void select(String factId, boolean scroll) {
        boolean first = scroll;
        for (Mark mark : marks) {
            mark.select(factId);
            if (first && mark.piece().roles().containsKey(factId)) {
                mark.getElement().executeJs("window.daybookReveal(this)");
                first = false;
            }
        }
    }

    private HtmlContainer block(Segments.Block block, List<FactRow> facts) {
        HtmlContainer element = switch (block.kind()) {
            case "title" -> new H2();
            case "heading" -> new H3();
            default -> new Paragraph();
        };
        element.addClassName(block.kind());
        // where the block begins in the article: the browser finds words by their offsets
        element.getElement()
                .setAttribute(
                        "data-start", String.valueOf(block.pieces().getFirst().start()));
        for (Segments.Piece piece : block.pieces()) {
            piece(element, piece, facts);
        }
        return element;
    }

    private void piece(HasComponents parent, Segments.Piece piece, List<FactRow> facts) {
        if (!piece.roles().isEmpty()) {
            Mark mark = new Mark(piece);
            mark.kinds(facts);
            mark.addClickListener(click -> clicked.accept(piece.roles().keySet()));
            marks.add(mark);
            parent.add(mark);
        } else if (piece.dimmed()) {
            Span dimmed = new Span(piece.text());
            dimmed.addClassName("dimmed");
            parent.add(dimmed);
        } else {
            parent.add(new Text(piece.text()));
        }
    }
}
