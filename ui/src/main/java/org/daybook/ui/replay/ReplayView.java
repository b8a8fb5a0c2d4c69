package org.daybook.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.gateway.Gateway;
import org.daybook.history.letters.DeadLetters;
import org.daybook.history.letters.RetryDeadLetter;
import org.daybook.history.letters.SkipDeadLetter;
import org.daybook.history.rebuild.PreviewRebuild;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.history.rebuild.SwapRebuild;
import org.daybook.history.verify.VerifyRecord;
import org.daybook.shared.Command;
import org.daybook.shared.Outcome;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.page.LiveUpdate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;

/** The console of the record: how far each view is, building it anew, what could not be folded, and the proof. */
@Route(ReplayView.ROUTE)
@RolesAllowed(Role.LEADS)
public final class ReplayView extends DeskPage implements AfterNavigationObserver, ReplayActions {

    public static final String ROUTE = Addresses.REPLAY;

    /** Alarms and deadlines come without anything being recorded. */
    private static final int BEAT = 10_000;

    private final AlarmBanner alarms = new AlarmBanner();
    private final Button rebuild = new Button("", click -> rebuild(Set.copyOf(selected())));
    private final Button preview = new Button("", click -> preview(Set.copyOf(selected())));
    private final RowTable<ReplayRow> table = ReplayRow.table(this);
    private final PreviewPanel previews = new PreviewPanel(this);
    private final LettersPanel letters = new LettersPanel(this);
    private final HeadPanel head;
    private final Gateway gateway;
    private final Person person;
    private final Set<String> selected = new TreeSet<>();
    private String verification = "";

    public ReplayView(Gateway gateway, Person person) {
        super(gateway, Texts.of("replay.title"), LiveUpdate.EVERY_VIEW);
        this.gateway = gateway;
        this.person = person;
        head = new HeadPanel(this, person.name());
        addClassName("replay");
        Paragraph words = new Paragraph(Texts.of("replay.words"));
        words.addClassName("summary");
        Div buttons = new Div(changing(preview), changing(rebuild));
        buttons.addClassName("actions");
        Div tools = new Div(words, buttons);
        tools.addClassName("tools");
        changing(head.verify());
        add(alarms, tools, table, previews, letters, head);
        readEvery(BEAT);
    }

    @Override
    public Optional<String> ownMoment() {
        return Optional.of(Texts.of("replay.present"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        read();
    }

    @Override
    protected void refresh() {
        boolean changeable = !Standpoint.current().past();
        Console console = Console.read(gateway);
        alarms.show(console.alarms());
        table.show(console.rows(selected, changeable));
        previews.show(console.previews(), changeable);
        letters.show(console.letters(), changeable);
        head.show(console.head(), console.work(verification));
        nameButtons();
    }

    @Override
    public void select(String view, boolean on) {
        if (on) {
            selected.add(view);
        } else {
            selected.remove(view);
        }
        nameButtons();
    }

    private void nameButtons() {
        boolean all = selected.isEmpty();
        rebuild.setText(all ? Texts.of("replay.all") : Texts.of("replay.chosen", selected.size()));
        preview.setText(all ? Texts.of("replay.preview.all") : Texts.of("replay.preview.chosen", selected.size()));
    }

    @Override
    public void rebuild(Set<String> views) {
        String what = names(views);
        ask(Texts.of("replay.confirm", what), Texts.of("replay.confirm.words"), Texts.of("replay.rebuild"), () -> {
            selected.clear();
            tell(new RebuildViews(views, person.name()), Texts.of("replay.started", what));
        });
    }

    @Override
    public void preview(Set<String> views) {
        selected.clear();
        tell(new PreviewRebuild(views, person.name()), Texts.of("preview.started", names(views)));
    }

    @Override
    public void cancel(RunningWork.Row work) {
        tell(new CancelWork(work.id(), person.name()), Texts.of("work.cancelled", work.title()));
    }

    @Override
    public void swap(String workId) {
        ask(
                Texts.of("preview.confirm"),
                Texts.of("preview.confirm.words"),
                Texts.of("preview.swap"),
                () -> tell(new SwapRebuild(workId, person.name()), Texts.of("preview.swapped")));
    }

    @Override
    public void giveUp(String workId) {
        tell(new CancelWork(workId, person.name()), Texts.of("preview.given-up"));
    }

    @Override
    public void retry(DeadLetters.Row letter) {
        tell(
                new RetryDeadLetter(letter.view(), letter.position(), person.name()),
                Texts.of("letters.retried", letter.position()));
    }

    @Override
    public void skip(DeadLetters.Row letter) {
        change(() -> new SkipDialog(
                        letter,
                        reason -> tell(
                                new SkipDeadLetter(letter.view(), letter.position(), person.name(), reason),
                                Texts.of("letters.skipped", letter.position())))
                .open());
    }

    @Override
    public void verify() {
        tell(new VerifyRecord(person.name()), Texts.of("head.verifying"));
    }

    private void tell(Command command, String done) {
        change(() -> {
            Outcome outcome = gateway.send(command);
            if (command instanceof VerifyRecord && outcome instanceof Outcome.Started(String workId)) {
                verification = workId;
            }
            Toast.tell(outcome, done);
            read();
        });
    }

    private void ask(String title, String words, String confirm, Runnable action) {
        change(() -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(title);
            dialog.setText(words);
            dialog.setCancelable(true);
            dialog.setCancelText(Texts.of("cancel"));
            dialog.setConfirmText(confirm);
            dialog.addConfirmListener(confirmed -> action.run());
            dialog.open();
        });
    }

    private static String names(Set<String> views) {
        return views.isEmpty()
                ? Texts.of("replay.every")
                : views.stream().sorted().map(view -> Texts.name("view", view)).collect(Collectors.joining(", "));
    }

    /** Read late: the buttons are built before the selection is. */
    private Set<String> selected() {
        return selected;
    }
}
