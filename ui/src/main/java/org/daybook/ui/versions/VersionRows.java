package org.daybook.ui.versions;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.ArticleVersions.Version;

/** The versions of an article, first to latest; each is compared with the one before it at a click. */
final class VersionRows extends OrderedList {

    private final IntConsumer chosen;

    VersionRows(IntConsumer chosen) {
        this.chosen = chosen;
        addClassName("kin-rows");
    }

    void show(List<Version> versions, int shown) {
        removeAll();
        versions.forEach(version -> add(row(version, version.number() == versions.size(), shown)));
    }

    private ListItem row(Version version, boolean latest, int shown) {
        ListItem row = new ListItem();
        Span where = new Span(Texts.of(
                "versions.row",
                version.outlet().orElse(Texts.of("unknown")),
                version.published().map(Dates::day).orElse(Texts.of("date.unknown"))));
        where.addClassName("aside");
        row.add(Links.to(ReaderNavigation.article(version.articleId()), version.title()), where);
        row.add(new Chip(
                Texts.of(latest ? "versions.latest" : "versions.superseded"),
                latest ? Chip.Tone.GOOD : Chip.Tone.PLAIN));
        if (version.number() > 1) {
            NativeButton compare = new NativeButton(
                    Texts.of("versions.compare", version.number() - 1, version.number()),
                    click -> chosen.accept(version.number()));
            compare.addClassName("quiet");
            compare.getElement().setAttribute("aria-pressed", String.valueOf(version.number() == shown));
            row.add(compare);
        }
        version.ground().ifPresent(ground -> {
            Span why = new Span(GroundWords.of(ground));
            why.addClassName("ground");
            row.add(why);
        });
        return row;
    }
}
