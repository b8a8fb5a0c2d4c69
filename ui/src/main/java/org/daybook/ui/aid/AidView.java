package org.daybook.ui.aid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.aid.AidNavigation.Line;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Pages;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.aid.AidChoices;
import org.daybook.views.aid.AidHistory;

/** What weapons aid stands where, since when, and who says so. */
@Route(AidNavigation.ROUTE)
@RolesAllowed(Role.READERS)
public final class AidView extends DeskPage implements AfterNavigationObserver {

    private final AidFilters filters = new AidFilters(filter -> go(address().with(filter)));
    private final Paragraph summary = new Paragraph();
    private final RowTable<AidBoard.Row> table =
            AidRows.table(row -> go(address().open(Optional.of(AidRows.line(row)))));
    private final HistoryPanel panel = new HistoryPanel(() -> go(address().open(Optional.empty())));
    private final Div nothing = new Div();
    private final Gateway gateway;
    private final Pages pages = new Pages(
            Texts.of("aid.page.before"),
            Texts.of("aid.page.after"),
            by -> go(address().turned(by)));
    private AidNavigation address = AidNavigation.beginning();
    private boolean last = true;

    public AidView(Gateway gateway) {
        super(gateway, Texts.of("aid.title"), Set.of("aid"));
        this.gateway = gateway;
        addClassName("aid");
        summary.addClassName("summary");
        Div main = new Div(summary, nothing, table, pages);
        main.addClassName("picture");
        Div body = new Div(main, panel);
        body.addClassName("with-panel");
        add(filters, body);
        keys().on("j", Texts.of("aid.key.next"), () -> step(1))
                .on("k", Texts.of("aid.key.previous"), () -> step(-1))
                .on("Enter", Texts.of("aid.key.open"), table::openCurrent)
                .on("Escape", Texts.of("aid.key.close"), () -> go(address().open(Optional.empty())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = AidNavigation.of(navigation.getLocation().getQueryParameters());
        read();
    }

    @Override
    protected void refresh() {
        AidBoard.Page page = gateway.ask(address.board(asOf()));
        AidChoices.Occurring occurring = gateway.ask(new AidChoices(asOf()));
        boolean none = occurring.statuses().isEmpty();
        filters.show(address.filter(), occurring);
        filters.setVisible(!none);
        table.show(page.rows());
        table.setVisible(!page.rows().isEmpty());
        summary.setVisible(page.total() > 0);
        summary.setText(Texts.of("aid.summary", page.total(), page.disputed()));
        last = (address.page() + 1L) * AidBoard.PAGE >= page.total();
        pages.show(address.page(), !last);
        nothing.removeAll();
        if (page.total() == 0) {
            nothing.add(empty(none));
        }
        panel.setVisible(address.line().isPresent());
        address.line().ifPresent(line -> showHistory(line, page.rows()));
    }

    /** At the end of a page, to the one beside it. */
    private void step(int by) {
        if (!table.step(by) && (by > 0 ? !last : address.page() > 0)) {
            go(address.turned(by));
        }
    }

    private void showHistory(Line line, List<AidBoard.Row> shown) {
        table.select(line.words());
        String title = row(line, shown)
                .or(() -> row(line, gateway.ask(line.board(asOf())).rows()))
                .map(row -> Texts.of(
                        "aid.history.of",
                        row.item().isEmpty() ? Texts.of("aid.unspecified") : row.item(),
                        AidRows.way(row)))
                .orElse(line.itemKey());
        panel.show(title, gateway.ask(new AidHistory(line.itemKey(), line.donor(), line.recipient(), asOf())));
    }

    private static Optional<AidBoard.Row> row(Line line, List<AidBoard.Row> rows) {
        return rows.stream().filter(row -> AidRows.line(row).equals(line)).findFirst();
    }

    private Plate empty(boolean altogether) {
        return altogether
                ? empty(Texts.of("aid.empty"), Texts.of("aid.empty.words"))
                : Plate.empty(
                        Texts.of("aid.none"),
                        Texts.of("aid.none.words"),
                        new Button(Texts.of("filters.clear"), click -> go(address.with(AidFilter.all()))));
    }

    /** Read late: the bars are built before the first address is known. */
    private AidNavigation address() {
        return address;
    }

    private void go(AidNavigation wanted) {
        if (!wanted.equals(address)) {
            go(AidView.class, wanted.query());
        }
    }
}
