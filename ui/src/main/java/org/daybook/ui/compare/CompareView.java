package org.daybook.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.shared.AsOf;
import org.daybook.ui.changes.ChangeCard;
import org.daybook.ui.changes.ChangeCounts;
import org.daybook.ui.moment.MomentField;
import org.daybook.ui.moment.MomentWords;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** What became of a view between two moments of the record: added, gone, changed, by whom and by which event. */
@Route(CompareNavigation.ROUTE)
@RolesAllowed(Role.READERS)
public final class CompareView extends DeskPage implements AfterNavigationObserver {

    private final Select<String> view = new Select<>();
    private final MomentField before = new MomentField(
            Texts.of("compare.before"),
            moment -> go(address().between(moment, address().after())));
    private final MomentField after = new MomentField(
            Texts.of("compare.after"), moment -> go(address().between(address().before(), moment)));
    private final Paragraph wrong = new Paragraph();
    private final Paragraph summary = new Paragraph();
    private final Div counts = new Div();
    private final UnorderedList changes = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(Texts.of("compare.more"), click -> showMore());
    private final CompareModel model;
    private final boolean auditable;
    private CompareNavigation address =
            new CompareNavigation(CompareNavigation.USUAL_VIEW, AsOf.now(), AsOf.now(), Optional.empty());

    public CompareView(Gateway gateway, Person person) {
        super(gateway, Texts.of("compare.title"), Set.of());
        model = new CompareModel(gateway);
        auditable = person.may(Role.ANALYST);
        addClassName("compare");
        view.setLabel(Texts.of("compare.view"));
        view.setItemLabelGenerator(name -> name == null ? "" : Texts.name("view", name));
        view.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(address.of(change.getValue()));
            }
        });
        NativeButton swap = new NativeButton("⇄", click -> go(address.between(address.after(), address.before())));
        swap.addClassNames("quiet", "swap");
        swap.setTitle(Texts.of("compare.swap"));
        swap.getElement().setAttribute("aria-label", Texts.of("compare.swap"));
        Div filters = new Div(view, before, swap, after);
        filters.addClassNames("filters", "moments");
        wrong.addClassName("problem");
        wrong.getElement().setAttribute("role", "alert");
        summary.addClassName("summary");
        changes.addClassName("changes");
        Div pages = new Div(more);
        pages.addClassName("pages");
        add(filters, wrong, summary, counts, nothing, changes, pages);
    }

    @Override
    public Optional<String> ownMoment() {
        return Optional.of(Texts.of("compare.own"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = CompareNavigation.of(navigation.getLocation().getQueryParameters(), Instant.now());
        remember(address.address());
        read();
    }

    @Override
    protected void refresh() {
        model.read(address);
        List<String> views = model.views();
        view.setItems(views);
        view.setValue(views.contains(address.view()) ? address.view() : null);
        before.show(address.before());
        after.show(address.after());
        wrong.setVisible(address.wrong().isPresent());
        wrong.setText(
                address.wrong().map(words -> Texts.of("compare.wrong", words)).orElse(""));
        var answer = model.answer();
        summary.setText(Texts.of(
                "compare.summary",
                Texts.name("view", address.view()),
                words(address.before()),
                words(address.after()),
                Math.max(0, model.to() - model.from())));
        counts.removeAll();
        counts.add(new ChangeCounts(answer.added(), answer.gone(), answer.changed()));
        changes.removeAll();
        answer.changes().forEach(change -> changes.add(new ChangeCard(change, model.subject(change), auditable)));
        more.setVisible(model.hasMore());
        nothing.removeAll();
        counts.setVisible(!answer.changes().isEmpty());
        if (answer.changes().isEmpty()) {
            nothing.add(nothing());
        }
    }

    private static String words(AsOf moment) {
        return moment instanceof AsOf.Now ? Texts.of("compare.now") : MomentWords.of(moment);
    }

    private Plate nothing() {
        return model.from() > model.to()
                ? Plate.empty(Texts.of("compare.backwards"), Texts.of("compare.backwards.words"))
                : Plate.empty(Texts.of("compare.none"), Texts.of("compare.none.words"));
    }

    private void showMore() {
        model.more();
        read();
    }

    /** Read late: the fields are built before the first address is known. */
    private CompareNavigation address() {
        return address;
    }

    private void go(CompareNavigation wanted) {
        go(CompareView.class, wanted.query());
    }
}
