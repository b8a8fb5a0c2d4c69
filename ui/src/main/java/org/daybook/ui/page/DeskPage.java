package org.daybook.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.keys.HotKeys;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that reads from the gateway, reads again when a view it shows has changed, and says so when that fails. */
public abstract class DeskPage extends Main implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(DeskPage.class);

    private final Gateway gateway;
    private final String title;
    private final Set<String> views;
    private final HotKeys keys = new HotKeys();
    private @Nullable Plate failure;
    private @Nullable LiveUpdate live;

    /** Watches these views, as {@link Gateway#watch} names them. */
    protected DeskPage(Gateway gateway, String title, Set<String> views) {
        this.gateway = gateway;
        this.title = title;
        this.views = views;
    }

    /** Reads what the page shows. Runs in the page's session; a throw is shown as a failure with a way to try again. */
    protected abstract void refresh();

    /** The keys of this page. */
    public final HotKeys keys() {
        return keys;
    }

    /** Heading of the top bar. */
    public final String title() {
        return title;
    }

    @Override
    public final String getPageTitle() {
        return Texts.of("page.title", title);
    }

    /** Reads again; called by pages when their address changed. */
    protected final void read() {
        try {
            refresh();
            clearFailure();
        } catch (RuntimeException broken) {
            LOG.warn("{} could not be shown", title, broken);
            showFailure();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        addClassName("page");
        add(keys);
        live = new LiveUpdate(gateway, views, attach.getUI(), this::read);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private void showFailure() {
        clearFailure();
        failure = Plate.failed(this::read);
        addComponentAsFirst(failure);
    }

    private void clearFailure() {
        if (failure != null) {
            remove(failure);
            failure = null;
        }
    }
}
