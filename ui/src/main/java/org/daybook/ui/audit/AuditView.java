package org.daybook.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.history.moments.MomentOf;
import org.daybook.store.AuditLog;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;

/** Every event, newest first. */
@Route(AuditNavigation.ROUTE)
@RolesAllowed(Role.ANALYSTS)
public final class AuditView extends DeskPage implements AfterNavigationObserver {

    private static final List<String> FAMILIES =
            List.of("article.", "document.", "source.", "fact.", "review.", "plugin.", "desk.");

    private final RowTable<AuditLog.Row> table = AuditRows.table();
    private final Select<String> kind = new Select<>();
    private final TextField search = new TextField(Texts.of("audit.search"));
    private final NativeButton newer = new NativeButton(Texts.of("audit.newer"), click -> show());
    private final Button newest = new Button(Texts.of("audit.newest"), click -> turn(Long.MAX_VALUE));
    private final Button older = new Button(Texts.of("page.older"), click -> turn(last()));
    private final Div nothing = new Div();
    private final Gateway gateway;
    private AuditNavigation address = new AuditNavigation("", "", Long.MAX_VALUE);
    private boolean opening = true;

    public AuditView(Gateway gateway) {
        super(gateway, Texts.of("audit.title"), Set.of("audit"));
        this.gateway = gateway;
        kind.setLabel(Texts.of("audit.kind"));
        kind.setItems(FAMILIES);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Texts.of("audit.kind.any"));
        kind.setItemLabelGenerator(
                name -> name == null ? Texts.of("audit.kind.any") : Texts.name("family", name.replace(".", "")));
        kind.addValueChangeListener(change -> changed(change.isFromClient()));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        newer.addClassName("newer");
        newer.setVisible(false);
        Div filters = new Div(kind, search);
        filters.addClassName("filters");
        Div pages = new Div(newest, older);
        pages.addClassName("pages");
        add(filters, newer, nothing, table, pages);
        keys().on("j", Texts.of("audit.key.next"), () -> table.step(1))
                .on("k", Texts.of("audit.key.previous"), () -> table.step(-1))
                .on("/", Texts.of("audit.key.search"), search::focus);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = AuditNavigation.of(navigation.getLocation().getQueryParameters());
        kind.setValue(address.name().isEmpty() ? null : address.name());
        search.setValue(address.text());
        show();
    }

    private void show() {
        opening = true;
        read();
    }

    @Override
    protected void refresh() {
        List<AuditLog.Row> rows = gateway.ask(address.question(lastKnown()));
        if (!opening && !table.rows().isEmpty()) {
            newer.setVisible(address.before() == Long.MAX_VALUE
                    && !rows.isEmpty()
                    && rows.getFirst().position() != table.rows().getFirst().position());
            return;
        }
        opening = false;
        newer.setVisible(false);
        table.show(rows.stream().limit(AuditNavigation.PAGE).toList());
        table.setVisible(!rows.isEmpty());
        older.setVisible(rows.size() > AuditNavigation.PAGE);
        newest.setVisible(address.before() != Long.MAX_VALUE);
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(Plate.empty(Texts.of("audit.none"), Texts.of("audit.none.words")));
        }
    }

    /** The last event that counts at the moment that is shown. */
    private long lastKnown() {
        return Standpoint.current().past() ? gateway.ask(new MomentOf(asOf())).position() : Long.MAX_VALUE - 1;
    }

    private long last() {
        return table.rows().isEmpty() ? Long.MAX_VALUE : table.rows().getLast().position();
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            String name = kind.getValue() == null ? "" : kind.getValue();
            go(new AuditNavigation(name, search.getValue().strip(), Long.MAX_VALUE));
        }
    }

    private void turn(long before) {
        go(new AuditNavigation(address.name(), address.text(), before));
    }

    private void go(AuditNavigation wanted) {
        go(AuditView.class, wanted.query());
    }
}
