package org.daybook.ui.plugins;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.host.PluginCommand;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.plugins.PluginList;

/** Plugins, what they do and what is wrong with them. */
@Route(PluginsView.ROUTE)
@RolesAllowed(Role.LEADS)
public final class PluginsView extends DeskPage implements AfterNavigationObserver {

    public static final String ROUTE = Addresses.PLUGINS;

    private final RowTable<PluginList.Row> table;
    private final Div nothing = new Div();
    private final Gateway gateway;
    private final Person person;

    public PluginsView(Gateway gateway, Person person) {
        super(gateway, Texts.of("plugins.title"), Set.of("plugins", "articles"));
        this.gateway = gateway;
        this.person = person;
        boolean administrator = person.may(Role.ADMINISTRATOR);
        table = PluginRows.table(
                administrator, row -> change(() -> askToRemove(row)), row -> change(() -> resume(row)));
        Paragraph words = new Paragraph(Texts.of("plugins.words"));
        words.addClassName("summary");
        add(words);
        if (administrator) {
            add(changing(new JarDrop(this::install)));
        }
        add(nothing, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        read();
    }

    @Override
    protected void refresh() {
        List<PluginList.Row> rows = gateway.ask(new PluginList(asOf()));
        table.show(rows);
        table.setVisible(!rows.isEmpty());
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(empty(Texts.of("plugins.empty"), Texts.of("plugins.empty.words")));
        }
    }

    private void install(String file, byte[] jar) {
        Toast.tell(
                gateway.send(new PluginCommand.InstallPlugin(file, jar, person.name())),
                Texts.of("plugins.installed", file));
        read();
    }

    private void resume(PluginList.Row row) {
        Toast.tell(
                gateway.send(new PluginCommand.ResumePlugin(row.plugin(), person.name())),
                Texts.of("plugins.resumed", row.plugin()));
        read();
    }

    private void askToRemove(PluginList.Row row) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("plugins.remove.title", row.plugin()));
        dialog.setText(Texts.of("plugins.remove.words"));
        dialog.setCancelable(true);
        dialog.setCancelButton(new Button(Texts.of("cancel")));
        dialog.setConfirmText(Texts.of("plugins.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            Toast.tell(
                    gateway.send(new PluginCommand.RemovePlugin(row.plugin(), person.name())),
                    Texts.of("plugins.removed", row.plugin()));
            read();
        });
        dialog.open();
    }
}
