package org.daybook.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.shared.AsOf;
import org.daybook.ui.keys.HotKeys;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that reads from the gateway, reads again when a view it shows has changed, and says so when that fails. */
public abstract class DeskPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(DeskPage.class);

    private final Gateway gateway;
    private final String title;
    private final Set<String> views;
    private final HotKeys keys = new HotKeys();
    private final List<HasEnabled> changing = new ArrayList<>();
    private @Nullable Plate failure;
    private @Nullable String remembered;
    private @Nullable LiveUpdate live;
    private @Nullable Registration beat;
    private int milliseconds;

    /** Watches these views, as {@link Gateway#watch} names them. */
    protected DeskPage(Gateway gateway, String title, Set<String> views) {
        this.gateway = gateway;
        this.title = title;
        this.views = views;
    }

    /** Reads what the page shows. Runs in the page's session; a throw is shown as a failure with a way to try again. */
    protected abstract void refresh();

    /** Reads again every so often as well: for what comes with the clock and is announced by nobody. */
    protected final void readEvery(int interval) {
        milliseconds = interval;
    }

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

    /** What every question of the page carries: the moment that its address names. */
    protected final AsOf asOf() {
        return Standpoint.current().asOf();
    }

    /** Words of a page that does not show the moment in its address, which it only carries on; empty for all others. */
    public Optional<String> ownMoment() {
        return Optional.empty();
    }

    /** Marks what would change something: it is off while the page shows the past. */
    protected final <C extends HasEnabled> C changing(C control) {
        changing.add(control);
        return control;
    }

    /** Does what would change something, or says why the past is only looked at. */
    protected final void change(Runnable action) {
        if (Standpoint.current().past()) {
            Toast.say(Texts.of("moment.readonly"));
        } else {
            action.run();
        }
    }

    /** What stands where there is nothing: nothing yet, or nothing at the moment that is shown. */
    protected final Plate empty(String heading, String words) {
        return Standpoint.current().past()
                ? Plate.empty(Texts.of("moment.empty"), Texts.of("moment.empty.words"))
                : Plate.empty(heading, words);
    }

    /** Writes into the address what was chosen without going anywhere, so that a link shows a colleague the same. */
    protected final void remember(String address) {
        remembered = address;
        getUI().ifPresent(ui ->
                ui.getPage().executeJs("history.replaceState(history.state, '', $0)", Standpoint.carry(address)));
    }

    /** What {@link #remember} wrote since the page was opened, without its moment. */
    public final Optional<String> remembered() {
        return Optional.ofNullable(remembered);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent enter) {
        remembered = null;
    }

    /** Goes to a page at the moment that is shown. */
    protected final void go(Class<? extends Component> page, QueryParameters query) {
        getUI().ifPresent(ui -> ui.navigate(page, Standpoint.with(query, asOf())));
    }

    /** Goes to an address at the moment that is shown. */
    protected final void go(String address) {
        Location location = new Location(address);
        getUI().ifPresent(
                        ui -> ui.navigate(location.getPath(), Standpoint.with(location.getQueryParameters(), asOf())));
    }

    /** Reads again; called by pages when their address changed. */
    protected final void read() {
        changing.forEach(control -> control.setEnabled(!Standpoint.current().past()));
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
        live = new LiveUpdate(gateway, views, attach.getUI(), this::announced);
        if (milliseconds > 0) {
            attach.getUI().setPollInterval(milliseconds);
            beat = attach.getUI().addPollListener(poll -> announced());
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (live != null) {
            live.close();
            live = null;
        }
        if (beat != null) {
            detach.getUI().setPollInterval(-1);
            beat.remove();
            beat = null;
        }
    }

    /** What is recorded from now on does not change the past. */
    private void announced() {
        if (ownMoment().isPresent() || !Standpoint.current().past()) {
            read();
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
