package org.daybook.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceCommand.RegisterSource;
import org.daybook.sources.SourceCommand.ResumeSource;
import org.daybook.sources.SourceCommand.RetireSource;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.VisitSource;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.sources.SourceList;

/** Where articles come from by themselves, and whether they do. */
@Route(SourcesView.ROUTE)
@RolesAllowed(Role.ANALYSTS)
public final class SourcesView extends DeskPage implements AfterNavigationObserver, SourceActions {

    public static final String ROUTE = Addresses.SOURCES;

    /** Nobody announces that another minute has passed. */
    private static final int BEAT = 30_000;

    private final Diary diary = new Diary();
    private final RowTable<SourceList.Row> table;
    private final Div bar = new Div();
    private final Div nothing = new Div();
    private final Gateway gateway;
    private final Person person;
    private final boolean lead;

    public SourcesView(Gateway gateway, Person person) {
        super(gateway, Texts.of("sources.title"), Set.of("sources", "visits"));
        this.gateway = gateway;
        this.person = person;
        lead = person.may(Role.LEAD);
        table = SourceRows.table(diary, lead, this).onOpen(row -> current(row.sourceId()));
        Paragraph words = new Paragraph(Texts.of("sources.words"));
        words.addClassName("summary");
        bar.addClassName("tools");
        bar.add(words);
        if (lead) {
            bar.add(changing(adder()));
        }
        add(bar, nothing, table);
        bindKeys();
        readEvery(BEAT);
    }

    private void bindKeys() {
        keys().on("j", Texts.of("sources.key.next"), () -> table.step(1))
                .on("k", Texts.of("sources.key.previous"), () -> table.step(-1));
        if (lead) {
            keys().on("n", Texts.of("sources.key.add"), () -> change(this::askToAdd))
                    .on("f", Texts.of("sources.key.look"), this::lookAtCurrent);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        read();
    }

    @Override
    protected void refresh() {
        List<SourceList.Row> rows = gateway.ask(new SourceList(asOf()));
        diary.turn(Standpoint.current().past() ? List.of() : gateway.ask(new SourceVisits()), Instant.now());
        table.show(rows);
        table.setVisible(!rows.isEmpty());
        bar.setVisible(!rows.isEmpty());
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(none());
        }
    }

    private Plate none() {
        return lead && !Standpoint.current().past()
                ? Plate.empty(Texts.of("sources.empty"), Texts.of("sources.empty.words"), adder())
                : empty(Texts.of("sources.empty"), Texts.of("sources.empty.words"));
    }

    private Button adder() {
        Button add = new Button(Texts.of("sources.add"), click -> change(this::askToAdd));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void askToAdd() {
        new AddSourceDialog(this::add).open();
    }

    private Outcome add(String address, String outlet, int everyMinutes) {
        Outcome outcome = gateway.send(new RegisterSource(address, outlet, everyMinutes, person.name(), Instant.now()));
        if (!(outcome instanceof Outcome.Refused)) {
            Toast.tell(outcome, Texts.of("sources.added", address));
            read();
        }
        return outcome;
    }

    @Override
    public void look(SourceList.Row row) {
        change(() -> tell(gateway.send(new VisitSource(row.sourceId(), person.name())), "sources.looking", row));
    }

    private void lookAtCurrent() {
        table.current()
                .filter(SourceList.Row::active)
                .ifPresentOrElse(this::look, () -> Toast.say(Texts.of("sources.look.none")));
    }

    @Override
    public void retire(SourceList.Row row) {
        change(() -> new RetireDialog(SourceWords.name(row), reason -> retire(row, reason)).open());
    }

    private void retire(SourceList.Row row, String reason) {
        Outcome outcome = gateway.send(new RetireSource(row.sourceId(), reason, person.name(), Instant.now()));
        if (outcome instanceof Outcome.Done) {
            Toast.offer(Texts.of("sources.retired", SourceWords.name(row)), () -> resume(row));
            read();
        } else {
            tell(outcome, "sources.retired", row);
        }
    }

    @Override
    public void resume(SourceList.Row row) {
        change(() -> tell(
                gateway.send(new ResumeSource(row.sourceId(), person.name(), Instant.now())), "sources.resumed", row));
    }

    private void tell(Outcome outcome, String done, SourceList.Row row) {
        Toast.tell(outcome, Texts.of(done, SourceWords.name(row)));
        read();
    }

    /** Read late: the table is told what a click does before it is kept. */
    private void current(String sourceId) {
        table.select(sourceId);
    }
}
