package org.daybook.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.AsOf;
import org.daybook.ui.accounts.AccountsView;
import org.daybook.ui.aid.AidNavigation;
import org.daybook.ui.audit.AuditNavigation;
import org.daybook.ui.compare.CompareNavigation;
import org.daybook.ui.inbox.InboxNavigation;
import org.daybook.ui.interactions.InteractionsNavigation;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.plugins.PluginsView;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.replay.ReplayView;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.sources.SourcesView;
import org.daybook.ui.texts.Texts;

/** The pages by task; only those somebody may open. */
final class Drawer extends Div {

    private final Map<SideNavItem, String> routes = new LinkedHashMap<>();

    Drawer(Person person) {
        addClassName("drawer");
        SideNav work = group("nav.work");
        SideNavItem inbox = item("inbox.title", InboxNavigation.ROUTE, VaadinIcon.INBOX);
        inbox.setPathAliases(Set.of("", ReaderNavigation.PREFIX));
        inbox.setMatchNested(true);
        work.addItem(inbox);
        SideNav pictures = group("nav.pictures");
        pictures.addItem(
                item("interactions.title", InteractionsNavigation.ROUTE, VaadinIcon.GRID_BIG),
                item("aid.title", AidNavigation.ROUTE, VaadinIcon.TRUCK),
                item("compare.title", CompareNavigation.ROUTE, VaadinIcon.SPLIT_H));
        add(work, pictures);
        if (person.may(Role.ANALYST)) {
            add(system(person));
        }
    }

    private SideNav system(Person person) {
        SideNav system = group("nav.system");
        system.addItem(item("sources.title", SourcesView.ROUTE, VaadinIcon.RSS));
        if (person.may(Role.LEAD)) {
            system.addItem(
                    item("plugins.title", PluginsView.ROUTE, VaadinIcon.PLUG),
                    item("replay.title", ReplayView.ROUTE, VaadinIcon.REFRESH));
        }
        system.addItem(item("audit.title", AuditNavigation.ROUTE, VaadinIcon.LIST_OL));
        if (person.may(Role.ADMINISTRATOR)) {
            system.addItem(item("accounts.title", AccountsView.ROUTE, VaadinIcon.USERS));
        }
        return system;
    }

    private static SideNav group(String key) {
        return new SideNav(Texts.of(key));
    }

    private SideNavItem item(String key, String route, VaadinIcon icon) {
        SideNavItem item = new SideNavItem(Texts.of(key), route, icon.create());
        routes.put(item, route);
        return item;
    }

    /** Every page is opened at the moment that is shown. The item's own query parameters would be encoded twice. */
    void carry(AsOf moment) {
        routes.forEach((item, route) -> item.getElement().setAttribute("path", Standpoint.with(route, moment)));
    }
}
