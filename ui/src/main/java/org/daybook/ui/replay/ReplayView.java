package org.daybook.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.gateway.Gateway;
import org.daybook.history.ViewStates;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;

/** How far each view is, and building it anew from the record. */
@Route(ReplayView.ROUTE)
@RolesAllowed(Role.LEADS)
public final class ReplayView extends DeskPage implements AfterNavigationObserver {

    public static final String ROUTE = Addresses.REPLAY;

    private final Paragraph words = new Paragraph(Texts.of("replay.words"));
    private final RowTable<ReplayRow> table = ReplayRow.table(view -> askToRebuild(Set.of(view)), this::cancel);
    private final Gateway gateway;
    private final Person person;

    public ReplayView(Gateway gateway, Person person) {
        super(
                gateway,
                Texts.of("replay.title"),
                Set.of("articles", "facts", "matrix", "aid", "plugins", "audit", "work"));
        this.gateway = gateway;
        this.person = person;
        words.addClassName("summary");
        Button all = new Button(Texts.of("replay.all"), click -> askToRebuild(Set.of()));
        Div tools = new Div(words, all);
        tools.addClassName("tools");
        add(tools, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        read();
    }

    @Override
    protected void refresh() {
        Map<String, RunningWork.Row> work = gateway.ask(new RunningWork()).stream()
                .collect(Collectors.toMap(RunningWork.Row::id, Function.identity(), (one, other) -> one));
        List<ReplayRow> rows = gateway.ask(new ViewStates()).stream()
                .map(state -> ReplayRow.of(state, work))
                .toList();
        table.show(rows);
    }

    private void askToRebuild(Set<String> views) {
        String what = views.isEmpty()
                ? Texts.of("replay.every")
                : Texts.name("view", views.iterator().next());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("replay.confirm", what));
        dialog.setText(Texts.of("replay.confirm.words"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("cancel"));
        dialog.setConfirmText(Texts.of("replay.rebuild"));
        dialog.addConfirmListener(confirmed -> {
            Toast.tell(gateway.send(new RebuildViews(views, person.name())), Texts.of("replay.started", what));
            read();
        });
        dialog.open();
    }

    private void cancel(RunningWork.Row work) {
        Toast.tell(gateway.send(new CancelWork(work.id(), person.name())), Texts.of("work.cancelled", work.title()));
    }
}
