package org.daybook.ui.versions;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.ArticleCopies.Copy;

/** The articles that go back to one report, with why, and the ways to say otherwise. */
final class CopyRows extends UnorderedList {

    private final BiConsumer<ListItem, Copy> ways;

    /** The ways to say otherwise are added to each row. */
    CopyRows(BiConsumer<ListItem, Copy> ways) {
        this.ways = ways;
        addClassName("kin-rows");
    }

    void show(List<Copy> copies, String self) {
        removeAll();
        copies.forEach(copy -> add(row(copy, copy.articleId().equals(self))));
    }

    private ListItem row(Copy copy, boolean self) {
        ListItem row = new ListItem();
        Span where = new Span(Texts.of(
                "versions.row",
                copy.outlet().orElse(Texts.of("unknown")),
                copy.published().map(Dates::day).orElse(Texts.of("date.unknown"))));
        where.addClassName("aside");
        row.add(Links.to(ReaderNavigation.article(copy.articleId()), copy.title()), where);
        row.add(new Chip(Texts.name("relation", copy.relation()), Chip.Tone.PLAIN));
        if (self) {
            row.add(new Chip(Texts.of("versions.this"), Chip.Tone.BUSY));
        }
        copy.ground().ifPresent(ground -> {
            Span why = new Span(GroundWords.of(ground));
            why.addClassName("ground");
            row.add(why);
        });
        ways.accept(row, copy);
        return row;
    }
}
