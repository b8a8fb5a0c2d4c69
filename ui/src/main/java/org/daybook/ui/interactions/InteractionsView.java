package org.daybook.ui.interactions;

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
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.Matrix;
import org.daybook.views.matrix.MatrixFilter;

/** Who did how much to whom; each number opens its words. */
@Route(InteractionsNavigation.ROUTE)
@RolesAllowed(Role.READERS)
public final class InteractionsView extends DeskPage implements AfterNavigationObserver {

    private final FilterBar filters = new FilterBar(filter -> go(address().with(filter)));
    private final Paragraph summary = new Paragraph();
    private final MatrixTable table =
            new MatrixTable((actor, recipient) -> go(address().open(actor, recipient)));
    private final CellPanel panel = new CellPanel(() -> go(address().close()), this::showMore);
    private final Div nothing = new Div();
    private final Gateway gateway;
    private InteractionsNavigation address = new InteractionsNavigation(MatrixFilter.all(), Optional.empty());
    private List<Matrix.Cell> shown = List.of();
    private InteractionsNavigation shownAt = address;
    private int mentions = CellEvidence.FIRST;

    public InteractionsView(Gateway gateway) {
        super(gateway, Texts.of("interactions.title"), Set.of("matrix"));
        this.gateway = gateway;
        addClassName("interactions");
        summary.addClassName("summary");
        Div main = new Div(summary, nothing, table);
        main.addClassName("picture");
        Div body = new Div(main, panel);
        body.addClassName("with-panel");
        add(filters, body);
        keys().on(
                        "Escape",
                        Texts.of("interactions.key.close"),
                        () -> go(address().close()))
                .on("t", Texts.of("interactions.key.people"), this::turn);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = InteractionsNavigation.of(navigation.getLocation().getQueryParameters());
        filters.show(address.filter());
        mentions = CellEvidence.FIRST;
        read();
    }

    @Override
    protected void refresh() {
        List<Matrix.Cell> cells = gateway.ask(new Matrix(address.filter(), asOf()));
        if (!cells.equals(shown) || !address.equals(shownAt)) {
            table.show(new Grid(cells), address.cell());
            shown = cells;
            shownAt = address;
        }
        table.setVisible(!cells.isEmpty());
        summary.setVisible(!cells.isEmpty());
        summary.setText(Texts.of(
                "interactions.summary",
                cells.size(),
                cells.stream().mapToInt(Matrix.Cell::mentions).sum()));
        nothing.removeAll();
        if (cells.isEmpty()) {
            nothing.add(empty());
        }
        panel.setVisible(address.cell().isPresent());
        address.cell()
                .ifPresent(cell -> panel.show(
                        cell,
                        gateway.ask(
                                new CellEvidence(address.filter(), cell.actor(), cell.recipient(), mentions, asOf()))));
    }

    private void showMore() {
        mentions += CellEvidence.FIRST;
        read();
    }

    private Plate empty() {
        return address.filter().equals(MatrixFilter.all())
                ? empty(Texts.of("interactions.empty"), Texts.of("interactions.empty.words"))
                : Plate.empty(
                        Texts.of("interactions.none"),
                        Texts.of("interactions.none.words"),
                        new Button(
                                Texts.of("filters.clear"),
                                click -> go(address.with(MatrixFilter.all()).close())));
    }

    private void turn() {
        MatrixFilter now = address.filter();
        go(address.with(
                new MatrixFilter(now.from(), now.to(), now.type(), !now.people(), now.unreal(), now.acceptedOnly())));
    }

    /** Read late: the bars are built before the first address is known. */
    private InteractionsNavigation address() {
        return address;
    }

    private void go(InteractionsNavigation wanted) {
        if (!wanted.equals(address)) {
            go(InteractionsView.class, wanted.query());
        }
    }
}
