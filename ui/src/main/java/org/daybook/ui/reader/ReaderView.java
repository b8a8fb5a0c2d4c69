package org.daybook.ui.reader;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.shared.AsOf;
import org.daybook.ui.evidence.EvidenceText;
import org.daybook.ui.inbox.InboxNavigation;
import org.daybook.ui.kin.KinLine;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;

/** An article with the words behind its facts, the facts beside it, and the decisions on them. */
@Route(ReaderNavigation.PREFIX + "/:" + ReaderNavigation.ARTICLE)
@RolesAllowed(Role.READERS)
public final class ReaderView extends DeskPage implements AfterNavigationObserver {

    private final Section article = new Section();
    private final EvidenceText text = new EvidenceText(this::clicked);
    private final KinLine kin = new KinLine();
    private final H2 heading = new H2();
    private final FactList list = new FactList(this::actions, factId -> select(factId, true));
    private final KindFilter kinds = new KindFilter(this::filter);
    private final Aside facts = new Aside(heading, kinds, list);
    private final ReaderModel model;
    private final Deciding deciding;
    private final boolean mayDecide;
    private String articleId = "";
    private String shownArticle = "";
    private AsOf shownMoment = AsOf.now();
    private List<FactRow> shown = List.of();

    public ReaderView(Gateway gateway, Person person) {
        super(gateway, Texts.of("reader.title"), Set.of("facts", "articles", "copies"));
        model = new ReaderModel(gateway, person);
        deciding = new Deciding(model, this::read, this::change);
        mayDecide = person.may(Role.ANALYST);
        addClassName("reader");
        article.addClassName("article");
        facts.addClassName("fact-panel");
        facts.getElement().setAttribute("aria-label", Texts.of("reader.facts"));
        add(article, facts);
        keys().on("j", Texts.of("reader.key.next"), () -> step(1))
                .on("k", Texts.of("reader.key.previous"), () -> step(-1))
                .on("w", Texts.of("reader.key.why"), list::toggleWhy);
        if (mayDecide) {
            deciding.bind(keys());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        articleId =
                navigation.getRouteParameters().get(ReaderNavigation.ARTICLE).orElse("");
        navigation
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ReaderNavigation.FACT)
                .ifPresentOrElse(model::select, () -> model.select(""));
        model.filter(navigation
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ReaderNavigation.KIND)
                .orElse(""));
        deciding.withdrawOffer();
        read();
        model.selected().ifPresent(fact -> text.select(fact.factId(), true));
    }

    @Override
    protected void refresh() {
        model.read(articleId, asOf());
        if (!asOf().equals(shownMoment)) {
            shownMoment = asOf();
            shownArticle = "";
            list.show(List.of(), "");
        }
        if (model.article().isEmpty()) {
            showMissing();
            return;
        }
        facts.setVisible(true);
        if (!articleId.equals(shownArticle)) {
            article.removeAll();
            article.add(new ArticleHead(model.article().get()), kin, text);
            shownArticle = articleId;
            shown = List.of();
            text.show(model.article().get(), model.facts());
        }
        kin.show(articleId, model.versions(articleId), model.copies(articleId));
        if (!shown.equals(model.facts())) {
            shown = model.facts();
            text.show(model.article().get(), shown);
        }
        heading.setText(Texts.of("reader.count", shown.size()));
        kinds.show(model.kinds(), model.kind());
        mark(false);
    }

    private void showMissing() {
        boolean later = Standpoint.current().past();
        article.removeAll();
        article.add(Plate.empty(
                Texts.of(later ? "reader.later" : "reader.missing"),
                Texts.of(later ? "reader.later.words" : "reader.missing.words"),
                Links.to(InboxNavigation.ROUTE, Texts.of("reader.to-inbox"))));
        facts.setVisible(false);
        shownArticle = "";
    }

    private void mark(boolean scroll) {
        String selected = model.selected().map(FactRow::factId).orElse("");
        list.show(shown, selected);
        text.select(selected, scroll);
    }

    private void select(String factId, boolean scroll) {
        model.select(factId);
        mark(scroll);
        rememberSelection();
    }

    private void filter(String kind) {
        model.filter(kind);
        read();
        rememberSelection();
    }

    private void rememberSelection() {
        String factId = model.selected().map(FactRow::factId).orElse("");
        remember(ReaderNavigation.fact(articleId, factId, model.kind()));
    }

    /** Where several facts share the words, each further click selects the next of them. */
    private void clicked(Set<String> candidates) {
        List<String> ordered =
                shown.stream().map(FactRow::factId).filter(candidates::contains).toList();
        int at = model.selected().map(fact -> ordered.indexOf(fact.factId())).orElse(-1);
        if (!ordered.isEmpty()) {
            select(ordered.get((at + 1) % ordered.size()), false);
        }
    }

    private void step(int by) {
        model.neighbour(by).ifPresent(fact -> select(fact.factId(), true));
    }

    private Div actions(FactRow fact) {
        Div bar = new Div();
        bar.addClassName("actions");
        if (mayDecide) {
            if (Standpoint.current().past()) {
                deciding.fillOfThePast(bar, fact);
            } else {
                deciding.fill(bar, fact);
            }
        }
        return bar;
    }
}
