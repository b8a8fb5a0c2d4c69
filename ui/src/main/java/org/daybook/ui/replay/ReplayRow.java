package org.daybook.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.history.ViewStates;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.WorkProgress;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.work.RunningWork;

/** A view with the rebuild that runs on it. */
record ReplayRow(ViewStates.Row state, Optional<RunningWork.Row> work) {

    static ReplayRow of(ViewStates.Row state, Map<String, RunningWork.Row> work) {
        return new ReplayRow(
                state, state.workId().map(work::get).filter(row -> row.state() == RunningWork.State.RUNNING));
    }

    static RowTable<ReplayRow> table(Consumer<String> rebuild, Consumer<RunningWork.Row> cancel) {
        return new RowTable<ReplayRow>(
                        Texts.of("replay.title"), row -> row.state().view())
                .text(
                        Texts.of("replay.view"),
                        "name",
                        row -> Texts.name("view", row.state().view()))
                .column(Texts.of("replay.position"), "number", ReplayRow::position)
                .column(Texts.of("replay.lag"), "status", ReplayRow::lag)
                .text(
                        Texts.of("replay.rows"),
                        "number",
                        row -> number(row.state().rows()))
                .column(Texts.of("replay.last"), "wide", ReplayRow::last)
                .column(Texts.of("replay.action"), "actions", row -> action(row, rebuild, cancel));
    }

    private static Component position(ReplayRow row) {
        return new Span(Texts.of(
                "replay.position.of",
                number(row.state().position()),
                number(row.state().head())));
    }

    private static Component lag(ReplayRow row) {
        long lag = row.state().head() - row.state().position();
        return lag <= 0
                ? new Chip(Texts.of("replay.live"), Chip.Tone.GOOD)
                : new Chip(Texts.of("replay.behind", lag), Chip.Tone.CAUTION);
    }

    private static Component last(ReplayRow row) {
        if (row.work().isPresent()) {
            return new WorkProgress(row.work().get());
        }
        return row.state()
                .lastRebuild()
                .<Component>map(ReplayRow::last)
                .orElseGet(() -> new Span(Texts.of("replay.never")));
    }

    private static Component last(ViewStates.Rebuild rebuild) {
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

    private static Component action(ReplayRow row, Consumer<String> rebuild, Consumer<RunningWork.Row> cancel) {
        Button button = row.work()
                .map(work -> new Button(Texts.of("cancel"), click -> cancel.accept(work)))
                .orElseGet(() -> new Button(
                        Texts.of("replay.rebuild"),
                        click -> rebuild.accept(row.state().view())));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                button.getText() + " " + Texts.name("view", row.state().view()));
        return button;
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
