package org.daybook.ui.kin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions.Version;

/** Which version of how many an article is, how many go back to the same report, and the way to all of them. */
public final class KinLine extends Div {

    public KinLine() {
        addClassNames("article-line", "kin-line");
    }

    public void show(String articleId, List<Version> versions, List<Copy> copies) {
        removeAll();
        int number = 1 + versions.stream().map(Version::articleId).toList().indexOf(articleId);
        if (number > 0 && number < versions.size()) {
            add(new Chip(Texts.of("kin.superseded"), Chip.Tone.CAUTION));
        }
        if (versions.size() > 1) {
            add(new Span(Texts.of("kin.version", number, versions.size())));
        }
        if (copies.size() > 1) {
            add(new Span(Texts.of("kin.copies", copies.size(), outlets(copies))));
        }
        add(Links.to(Addresses.versions(articleId), Texts.of("kin.open")));
    }

    private static long outlets(List<Copy> copies) {
        return copies.stream()
                .flatMap(copy -> copy.outlet().stream())
                .distinct()
                .count();
    }
}
