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
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidBoard.AidFilter;
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
    private AidNavigation address = new AidNavigation(AidFilter.all(), Optional.empty());

    public AidView(Gateway gateway) {
        super(gateway, Texts.of("aid.title"), Set.of("aid"));
        this.gateway = gateway;
        addClassName("aid");
        summary.addClassName("summary");
        Div main = new Div(summary, nothing, table);
        main.addClassName("picture");
        Div body = new Div(main, panel);
        body.addClassName("with-panel");
        add(filters, body);
        keys().on("j", Texts.of("aid.key.next"), () -> table.step(1))
                .on("k", Texts.of("aid.key.previous"), () -> table.step(-1))
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
        List<AidBoard.Row> all = gateway.ask(new AidBoard(AidFilter.all(), asOf()));
        List<AidBoard.Row> rows =
                address.filter().equals(AidFilter.all()) ? all : gateway.ask(new AidBoard(address.filter(), asOf()));
        filters.show(address.filter(), all);
        filters.setVisible(!all.isEmpty());
        table.show(rows);
        table.setVisible(!rows.isEmpty());
        summary.setVisible(!rows.isEmpty());
        summary.setText(Texts.of(
                "aid.summary",
                rows.size(),
                rows.stream().filter(AidBoard.Row::disputed).count()));
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(empty(all.isEmpty()));
        }
        panel.setVisible(address.line().isPresent());
        address.line().ifPresent(line -> showHistory(line, all));
    }

    private void showHistory(Line line, List<AidBoard.Row> all) {
        table.select(line.words());
        String title = all.stream()
                .filter(row -> AidRows.line(row).equals(line))
                .map(row -> Texts.of(
                        "aid.history.of",
                        row.item().isEmpty() ? Texts.of("aid.unspecified") : row.item(),
                        AidRows.way(row)))
                .findFirst()
                .orElse(line.itemKey());
        panel.show(title, gateway.ask(new AidHistory(line.itemKey(), line.donor(), line.recipient(), asOf())));
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
