package org.daybook.ui.replay;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.daybook.history.Alarms;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** What somebody should look after; not there while all is well. */
final class AlarmBanner extends Div {

    private List<Alarms.Row> shown = List.of();

    AlarmBanner() {
        addClassName("alarms");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Alarms.Row> alarms) {
        if (alarms.equals(shown)) {
            return;
        }
        shown = alarms;
        removeAll();
        setVisible(!alarms.isEmpty());
        alarms.forEach(alarm -> add(line(alarm)));
    }

    private static Div line(Alarms.Row alarm) {
        Span since = new Span(Texts.of("replay.since", Dates.exactly(alarm.since())));
        since.addClassName("aside");
        Div line =
                new Div(new Chip(Texts.name("alarm", alarm.kind()), Chip.Tone.STRONG), new Span(alarm.words()), since);
        line.addClassName("alarm");
        return line;
    }
}
