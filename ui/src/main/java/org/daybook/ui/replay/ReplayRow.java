package org.daybook.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.history.ViewStates;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.WorkProgress;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.work.RunningWork;

/**
 * A view with the rebuild that runs on it.
 *
 * @param waiting a rebuild waits for somebody to decide on it
 * @param changeable false while the desk looks at the past
 */
record ReplayRow(
        ViewStates.Row state, Optional<RunningWork.Row> work, boolean waiting, boolean selected, boolean changeable) {

    static RowTable<ReplayRow> table(ReplayActions actions) {
        return new RowTable<ReplayRow>(Texts.of("replay.title"), ReplayRow::view)
                .column(Texts.of("replay.select"), "select", row -> row.select(actions))
                .text(Texts.of("replay.view"), "name", ReplayRow::name)
                .column(Texts.of("replay.position"), "number", ReplayRow::position)
                .column(Texts.of("replay.lag"), "status", ReplayRow::lag)
                .text(
                        Texts.of("replay.rows"),
                        "number",
                        row -> number(row.state().rows()))
                .column(Texts.of("replay.last"), "wide", ReplayRow::last)
                .column(Texts.of("replay.action"), "actions", row -> row.action(actions));
    }

    private String view() {
        return state.view();
    }

    private String name() {
        return Texts.name("view", view());
    }

    private Component select(ReplayActions actions) {
        Checkbox box = new Checkbox(selected);
        box.setAriaLabel(Texts.of("replay.select.of", name()));
        box.setEnabled(changeable);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.select(view(), change.getValue());
            }
        });
        return box;
    }

    private Component position() {
        return new Span(Texts.of("replay.position.of", number(state.position()), number(state.head())));
    }

    private Component lag() {
        long lag = state.head() - state.position();
        Div cell = new Div(
                lag <= 0
                        ? new Chip(Texts.of("replay.live"), Chip.Tone.GOOD)
                        : new Chip(Texts.of("replay.behind", lag), Chip.Tone.CAUTION));
        cell.addClassName("chips");
        if (state.letters() > 0) {
            cell.add(new Chip(Texts.of("replay.letters", state.letters()), Chip.Tone.BAD));
        }
        if (waiting) {
            cell.add(new Chip(Texts.of("replay.waiting"), Chip.Tone.BUSY));
        }
        return cell;
    }

    private Component last() {
        if (work.isPresent() && !waiting) {
            return new WorkProgress(work.get());
        }
        return state.lastRebuild()
                .<Component>map(ReplayRow::figures)
                .orElseGet(() -> new Span(Texts.of("replay.never")));
    }

    private static Component figures(ViewStates.Rebuild rebuild) {
        Span figures = new Span(Texts.of(
                "replay.figures",
                rebuild.events(),
                rebuild.rows(),
                rebuild.milliseconds() / 1000.0,
                1000.0 * rebuild.events() / Math.max(1, rebuild.milliseconds())));
        Span when = new Span(Texts.of("replay.when", Dates.moment(rebuild.at()), rebuild.by()));
        when.addClassName("aside");
        return new Div(figures, when);
    }

    private Component action(ReplayActions actions) {
        Div cell = new Div();
        cell.addClassName("row-actions");
        if (work.isPresent()) {
            cell.add(button(waiting ? "replay.give-up" : "cancel", () -> actions.cancel(work.get())));
        } else {
            cell.add(
                    button("replay.preview", () -> actions.preview(Set.of(view()))),
                    button("replay.rebuild", () -> actions.rebuild(Set.of(view()))));
        }
        cell.setEnabled(changeable);
        return cell;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Texts.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(button.getText() + " " + name());
        return button;
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
