package org.daybook.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.daybook.history.letters.DeadLetters.Row;
import org.daybook.history.letters.DeadLetters.State;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** Events that a view could not fold, why, and what is done about them. */
final class LettersPanel extends Section {

    /** A letter, and whether something may be done about it now. */
    private record Line(Row letter, boolean changeable) {}

    private final ReplayActions actions;
    private final RowTable<Line> table;

    LettersPanel(ReplayActions actions) {
        this.actions = actions;
        addClassName("panel");
        table = new RowTable<Line>(
                        Texts.of("letters.title"),
                        line -> line.letter().view() + "~" + line.letter().position())
                .column(Texts.of("letters.event"), "number", line -> event(line.letter()))
                .text(
                        Texts.of("replay.view"),
                        "name",
                        line -> Texts.name("view", line.letter().view()))
                .column(Texts.of("letters.what"), "wide", line -> what(line.letter()))
                .column(Texts.of("replay.lag"), "status", line -> state(line.letter()))
                .column(Texts.of("replay.action"), "actions", this::actions);
        add(new H2(Texts.of("letters.title")), words(), table);
    }

    void show(List<Row> letters, boolean changeable) {
        setVisible(!letters.isEmpty());
        table.show(letters.stream().map(letter -> new Line(letter, changeable)).toList());
    }

    private static Paragraph words() {
        Paragraph words = new Paragraph(Texts.of("letters.words"));
        words.addClassName("summary");
        return words;
    }

    private static Component event(Row letter) {
        return Links.to(Addresses.event(letter.position()), String.format(Locale.ENGLISH, "%,d", letter.position()));
    }

    private static Component what(Row letter) {
        Span reason = new Span(letter.reason());
        reason.addClassName(letter.state() == State.FAILED ? "reason" : "letter-reason");
        Span name =
                new Span(Texts.of("letters.name", letter.name(), letter.stream(), Dates.exactly(letter.recorded())));
        name.addClassNames("aside", "mono");
        return new Div(new Span(letter.summary()), reason, name);
    }

    private static Component state(Row letter) {
        Chip.Tone tone = switch (letter.state()) {
            case FAILED -> Chip.Tone.BAD;
            case WAITING -> Chip.Tone.CAUTION;
            case SKIPPED -> Chip.Tone.PLAIN;
        };
        return new Chip(Texts.name("letter", letter.state().name()), tone);
    }

    /** What waits goes on by itself as soon as what it waits for is settled. */
    private Component actions(Line line) {
        Div cell = new Div();
        cell.addClassName("row-actions");
        if (line.letter().state() == State.FAILED) {
            cell.add(
                    button("letters.retry", line.letter(), () -> actions.retry(line.letter())),
                    button("letters.skip", line.letter(), () -> actions.skip(line.letter())));
            cell.setEnabled(line.changeable());
        }
        return cell;
    }

    private static Button button(String key, Row letter, Runnable action) {
        Button button = new Button(Texts.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("letters.action", button.getText(), letter.position()));
        return button;
    }
}
