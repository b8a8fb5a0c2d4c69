package org.daybook.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.daybook.gateway.Gateway;
import org.daybook.ui.keys.HotKeys;
import org.daybook.ui.keys.KeysDialog;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.signin.Person;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The frame around every page. */
@Layout
@AnonymousAllowed
public final class DeskLayout extends AppLayout {

    private final H1 title = new H1();
    private final HotKeys keys = new HotKeys();
    private @Nullable DeskPage page;

    public DeskLayout(Gateway gateway, Person person) {
        setPrimarySection(Section.DRAWER);
        keys.on("?", Texts.of("keys.show"), this::showKeys);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.drawer"));
        Div space = new Div(keys);
        space.addClassName("space");
        NativeButton help = new NativeButton("?", click -> showKeys());
        help.addClassName("quiet");
        help.getElement().setAttribute("aria-label", Texts.of("keys.title"));
        Div bar = new Div(
                toggle, title, space, new WorkChip(gateway, person), help, new SchemeToggle(), new UserMenu(person));
        bar.addClassName("topbar");
        bar.setWidth(100, Unit.PERCENTAGE);
        addToNavbar(bar);
        Anchor brand = new Anchor("", Texts.of("app.name"));
        brand.addClassName("brand");
        addToDrawer(new Nav(brand), new Scroller(new Drawer(person)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        page = content instanceof DeskPage shown ? shown : null;
        title.setText(page == null ? Texts.of("app.name") : page.title());
    }

    private void showKeys() {
        List<HotKeys.Key> all = new ArrayList<>();
        if (page != null) {
            all.addAll(page.keys().list());
        }
        all.addAll(keys.list());
        new KeysDialog(all).open();
    }
}
