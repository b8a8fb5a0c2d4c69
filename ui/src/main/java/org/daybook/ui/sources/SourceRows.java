package org.daybook.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.daybook.ui.inbox.InboxNavigation;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.texts.Texts;
import org.daybook.views.sources.SourceList;

/** The columns of the sources page. */
final class SourceRows {

    private SourceRows() {}

    static RowTable<SourceList.Row> table(Diary diary, boolean changeable, SourceActions actions) {
        RowTable<SourceList.Row> table = new RowTable<>(Texts.of("sources.title"), SourceList.Row::sourceId)
                .column(Texts.of("sources.source"), "source", SourceRows::name)
                .column(Texts.of("sources.health"), "health", row -> health(row, diary))
                .text(Texts.of("sources.articles"), "number", row -> count(row.articles()))
                .text(Texts.of("sources.every"), "date", row -> SourceWords.every(row.everyMinutes()))
                .rowStyle(row -> row.active() ? "" : "retired");
        return changeable ? table.column(Texts.of("sources.actions"), "actions", row -> buttons(row, actions)) : table;
    }

    private static Component name(SourceList.Row row) {
        Div cell = new Div();
        Component address = address(row);
        if (!row.title().isBlank()) {
            Span name = new Span(row.title());
            name.addClassName("name");
            cell.add(name);
            address.addClassName("aside");
        }
        cell.add(address);
        row.outlet().ifPresent(outlet -> cell.add(outlet(outlet)));
        return cell;
    }

    private static Component address(SourceList.Row row) {
        // what was recorded elsewhere may have come here by another way than the dialog
        if (!row.address().startsWith("https://") && !row.address().startsWith("http://")) {
            return new Span(row.address());
        }
        Anchor link = new Anchor(row.address(), row.address(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("link");
        return link;
    }

    /** Leads to all that the outlet printed, which may be more than this source brought. */
    private static Component outlet(String outlet) {
        Anchor link = Links.to(new InboxNavigation(outlet, 0).address(), Texts.of("sources.outlet.of", outlet));
        link.addClassName("aside");
        return link;
    }

    private static Component health(SourceList.Row row, Diary diary) {
        Div cell = new Div();
        SourceWords.trouble(row).ifPresent(words -> {
            Span warning = new Span(words);
            warning.addClassName("warning");
            cell.add(warning);
        });
        SourceWords.record(row).ifPresent(words -> cell.add(new Span(words)));
        if (row.active()) {
            cell.add(diary.line(row));
        }
        return cell;
    }

    private static String count(long number) {
        return number == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", number);
    }

    private static Component buttons(SourceList.Row row, SourceActions actions) {
        Div cell = new Div();
        cell.addClassName("row-actions");
        if (Standpoint.current().past()) {
            return cell;
        }
        if (row.active()) {
            cell.add(
                    button("sources.look", row, () -> actions.look(row)),
                    button("sources.retire", row, () -> actions.retire(row)));
        } else {
            cell.add(button("sources.resume", row, () -> actions.resume(row)));
        }
        return cell;
    }

    private static Button button(String key, SourceList.Row row, Runnable action) {
        Button button = new Button(Texts.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("sources.action", button.getText(), SourceWords.name(row)));
        return button;
    }
}
