package org.daybook.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Pages;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.articles.ArticleList;

/** What came in, newest first. */
@Route(InboxNavigation.ROUTE)
@RouteAlias("")
@RolesAllowed(Role.READERS)
public final class InboxView extends DeskPage implements AfterNavigationObserver {

    private final RowTable<ArticleList.Row> table = ArticleRows.table();
    private final TextField search = new TextField();
    private final NativeButton newer = new NativeButton();
    private final Div nothing = new Div();
    private final Pages pages = new Pages(Texts.of("page.newer"), Texts.of("page.older"), this::turn);
    private final InboxModel model;
    private final boolean mayAdd;
    private InboxNavigation address = new InboxNavigation("", 0);
    private boolean opening;

    public InboxView(Gateway gateway, Person person) {
        super(gateway, Texts.of("inbox.title"), Set.of("articles", "facts"));
        model = new InboxModel(gateway, person);
        mayAdd = person.may(Role.ANALYST);
        search.setPlaceholder(Texts.of("inbox.search"));
        search.setAriaLabel(Texts.of("inbox.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new InboxNavigation(change.getValue().strip(), 0));
            }
        });
        newer.addClassName("newer");
        newer.addClickListener(click -> showNewer());
        table.onOpen(this::open);
        Div tools = new Div(search);
        tools.addClassName("tools");
        if (mayAdd) {
            Button add = new Button(Texts.of("inbox.add"), click -> addArticles());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(changing(add));
        }
        add(tools, newer, nothing, table, pages);
        bindKeys();
    }

    private void bindKeys() {
        keys().on("j", Texts.of("inbox.key.next"), () -> step(1))
                .on("k", Texts.of("inbox.key.previous"), () -> step(-1))
                .on("Enter", Texts.of("inbox.key.open"), table::openCurrent)
                .on("/", Texts.of("inbox.key.search"), search::focus);
        if (mayAdd) {
            keys().on("n", Texts.of("inbox.key.add"), () -> change(this::addArticles));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = InboxNavigation.of(navigation.getLocation().getQueryParameters());
        search.setValue(address.text());
        opening = true;
        read();
    }

    @Override
    protected void refresh() {
        if (opening) {
            model.open(address, asOf());
            opening = false;
        } else {
            model.update();
        }
        table.show(model.rows());
        table.setVisible(!model.rows().isEmpty());
        newer.setVisible(model.newer() > 0);
        newer.setText(Texts.of("inbox.newer", model.newer()));
        pages.show(address.page(), model.more());
        nothing.removeAll();
        if (model.rows().isEmpty()) {
            nothing.add(
                    address.text().isEmpty()
                            ? empty(Texts.of("inbox.empty"), Texts.of("inbox.empty.words"))
                            : Plate.empty(
                                    Texts.of("inbox.none", address.text()),
                                    Texts.of("inbox.none.words"),
                                    new Button(Texts.of("inbox.all"), click -> go(new InboxNavigation("", 0)))));
        }
    }

    private void showNewer() {
        opening = true;
        read();
    }

    private void step(int by) {
        if (!table.step(by)) {
            if (by > 0 && model.more()) {
                turn(1);
            } else if (by < 0 && address.page() > 0) {
                turn(-1);
            }
        }
    }

    private void turn(int by) {
        go(new InboxNavigation(address.text(), address.page() + by));
    }

    private void go(InboxNavigation wanted) {
        go(InboxView.class, wanted.query());
    }

    private void open(ArticleList.Row row) {
        if (row.refused().isEmpty()) {
            go(ReaderNavigation.article(row.articleId()));
        }
    }

    private void addArticles() {
        new AddArticles(model).open();
    }
}
