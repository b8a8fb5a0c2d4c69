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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.gateway.Gateway;
import org.daybook.ui.keys.HotKeys;
import org.daybook.ui.keys.KeysDialog;
import org.daybook.ui.moment.MomentWords;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.signin.Person;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The frame around every page. */
@Layout
@AnonymousAllowed
public final class DeskLayout extends AppLayout implements AfterNavigationObserver {

    private final H1 title = new H1();
    private final HotKeys keys = new HotKeys();
    private final NativeButton moment = new NativeButton();
    private final MomentWalk walk;
    private final MomentBand band;
    private final Drawer drawer;
    private final Anchor brand = new Anchor("", Texts.of("app.name"));
    private @Nullable DeskPage page;

    public DeskLayout(Gateway gateway, Person person) {
        setPrimarySection(Section.DRAWER);
        walk = new MomentWalk(gateway);
        band = new MomentBand(walk);
        drawer = new Drawer(person);
        keys.on("m", Texts.of("moment.key.choose"), walk::choose)
                .on(",", Texts.of("moment.key.before"), walk::before)
                .on(".", Texts.of("moment.key.after"), walk::after)
                .on("?", Texts.of("keys.show"), this::showKeys);
        moment.addClassNames("quiet", "moment-button");
        moment.addClickListener(click -> walk.choose());
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.drawer"));
        Div space = new Div(keys);
        space.addClassName("space");
        NativeButton help = new NativeButton("?", click -> showKeys());
        help.addClassName("quiet");
        help.getElement().setAttribute("aria-label", Texts.of("keys.title"));
        Div bar = new Div(
                toggle,
                title,
                moment,
                space,
                new WorkChip(gateway, person),
                help,
                new SchemeToggle(),
                new UserMenu(person));
        bar.addClassName("topbar");
        bar.setWidth(100, Unit.PERCENTAGE);
        Div frame = new Div(bar, band);
        frame.addClassName("frame-top");
        addToNavbar(frame);
        brand.addClassName("brand");
        addToDrawer(new Nav(brand), new Scroller(drawer));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        page = content instanceof DeskPage shown ? shown : null;
        title.setText(page == null ? Texts.of("app.name") : page.title());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        Standpoint standpoint = Standpoint.current();
        walk.on(page);
        band.show(
                standpoint,
                Optional.ofNullable(page).flatMap(DeskPage::ownMoment).orElse(Texts.of("moment.only-read")));
        setClassName("past", standpoint.past());
        String words = MomentWords.of(standpoint.asOf());
        moment.removeAll();
        moment.add(VaadinIcon.CLOCK.create(), new Span(words));
        moment.getElement().setAttribute("aria-label", Texts.of("moment.shown", words));
        moment.setTitle(Texts.of("moment.choose"));
        moment.setVisible(page != null);
        drawer.carry(standpoint.asOf());
        brand.setHref(Standpoint.carry(""));
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
