package org.daybook.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Supplier;
import org.daybook.shared.Outcome;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.copies.ArticleCopies.Copy;

/** The ways in which an analyst says what an article is: buttons beside what was recognised, and a search for others. */
final class Saying extends Div {

    private final VersionsModel model;
    private final Runnable said;
    private final UnorderedList found = new UnorderedList();

    Saying(VersionsModel model, Runnable said) {
        this.model = model;
        this.said = said;
        addClassName("saying");
        found.addClassName("kin-rows");
        TextField search = new TextField(Texts.of("versions.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setWidth("24rem");
        search.addValueChangeListener(change -> search(change.getValue()));
        add(search, found);
    }

    /** Adds to the row of a copy or version what may be said of it. */
    void fill(ListItem row, Copy copy) {
        Div bar = new Div();
        bar.addClassName("actions");
        if (!copy.relation().equals("none")) {
            String words = copy.relation().equals("version") ? "versions.not-version" : "versions.not-copy";
            bar.add(way(Texts.of(words), () -> model.own(copy.articleId())));
        }
        if (copy.ground().flatMap(ground -> ground.saidBy()).isPresent()) {
            bar.add(way(Texts.of("versions.undo"), () -> model.undo(copy.articleId())));
        }
        if (bar.getComponentCount() > 0) {
            row.add(bar);
        }
    }

    private void search(String words) {
        found.removeAll();
        if (!words.isBlank()) {
            model.find(words.strip()).forEach(row -> found.add(candidate(row)));
            if (found.getComponentCount() == 0) {
                found.add(new ListItem(Texts.of("versions.search.none")));
            }
        }
    }

    private ListItem candidate(ArticleList.Row article) {
        Span title = new Span(article.title());
        Span where = new Span(Texts.of(
                "versions.row",
                article.outlet().orElse(Texts.of("unknown")),
                article.published().map(Dates::day).orElse(Texts.of("date.unknown"))));
        where.addClassName("aside");
        Div bar = new Div(
                way(Texts.of("versions.is-copy"), () -> model.copyOf(article.articleId())),
                way(Texts.of("versions.is-version"), () -> model.versionOf(article.articleId())));
        bar.addClassName("actions");
        return new ListItem(title, where, bar);
    }

    private NativeButton way(String words, Supplier<Outcome> saying) {
        NativeButton button = new NativeButton(words, click -> {
            if (Toast.tell(saying.get(), Texts.of("versions.done"))) {
                said.run();
            }
        });
        button.addClassName("quiet");
        return button;
    }
}
