package org.daybook.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.page.LiveUpdate;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.parts.WorkProgress;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;
import org.jspecify.annotations.Nullable;

/** What runs now or has just ended: a word in the top bar, all of it in a popover. */
final class WorkChip extends Div {

    private static final int SHOWN = 6;

    private final NativeButton button = new NativeButton();
    private final Div list = new Div();
    private final Gateway gateway;
    private final Person person;
    private List<RunningWork.Row> shown = List.of();
    private @Nullable LiveUpdate live;

    WorkChip(Gateway gateway, Person person) {
        this.gateway = gateway;
        this.person = person;
        addClassName("work");
        button.addClassNames("quiet", "work-chip");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        list.addClassName("work-list");
        Popover popover = new Popover(list);
        popover.setTarget(button);
        popover.setAriaLabel(Texts.of("work.title"));
        popover.setWidth("24rem");
        popover.addClassName("work-popover");
        add(button, popover);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        live = new LiveUpdate(gateway, Set.of("work"), attach.getUI(), this::read);
        read();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (live != null) {
            live.close();
        }
    }

    private void read() {
        List<RunningWork.Row> rows = gateway.ask(new RunningWork());
        if (rows.equals(shown) && !rows.isEmpty()) {
            return;
        }
        shown = rows;
        List<RunningWork.Row> running = rows.stream()
                .filter(row -> row.state() == RunningWork.State.RUNNING)
                .toList();
        button.setVisible(!rows.isEmpty());
        button.setClassName("busy", !running.isEmpty());
        button.setText(running.isEmpty() ? Texts.of("work.idle") : words(running));
        list.removeAll();
        rows.stream().limit(SHOWN).forEach(row -> list.add(line(row)));
    }

    private static String words(List<RunningWork.Row> running) {
        RunningWork.Row first = running.getFirst();
        String share = first.total() > 0 ? " " + 100 * first.done() / first.total() + " %" : "";
        String more = running.size() > 1 ? " +" + (running.size() - 1) : "";
        return first.title() + share + more;
    }

    private Div line(RunningWork.Row row) {
        Div line = new Div(new WorkProgress(row));
        line.addClassName("work-line");
        row.messages().stream().limit(5).forEach(message -> line.add(note(message)));
        if (row.state() == RunningWork.State.RUNNING && person.may(Role.ANALYST)) {
            Button cancel = new Button(Texts.of("cancel"), click -> cancel(row));
            cancel.addThemeVariants(ButtonVariant.SMALL);
            line.add(cancel);
        }
        return line;
    }

    private static Span note(String message) {
        Span note = new Span(message);
        note.addClassName("work-note");
        return note;
    }

    private void cancel(RunningWork.Row row) {
        Toast.tell(gateway.send(new CancelWork(row.id(), person.name())), Texts.of("work.cancelled", row.title()));
    }
}
