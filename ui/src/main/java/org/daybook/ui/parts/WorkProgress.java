package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.work.RunningWork;

/** How far a piece of work is. */
public final class WorkProgress extends Div {

    public WorkProgress(RunningWork.Row row) {
        addClassName("progress");
        Span title = new Span(row.title());
        title.addClassName("progress-title");
        Span words = new Span(words(row));
        words.addClassName("progress-words");
        add(title, words);
        if (row.state() == RunningWork.State.RUNNING) {
            ProgressBar bar = new ProgressBar();
            bar.getElement().setAttribute("aria-label", row.title());
            if (row.total() > 0) {
                bar.setValue(Math.clamp((double) row.done() / row.total(), 0, 1));
            } else {
                bar.setIndeterminate(true);
            }
            add(bar);
        }
    }

    private static String words(RunningWork.Row row) {
        if (row.state() != RunningWork.State.RUNNING) {
            return Texts.of("work." + row.state().name().toLowerCase(Locale.ROOT), row.done());
        }
        String counted =
                row.total() > 0 ? Texts.of("work.of", row.done(), row.total()) : Texts.of("work.counted", row.done());
        return row.left().map(left -> counted + " · " + Dates.left(left)).orElse(counted);
    }
}
