package org.daybook.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daybook.gateway.Gateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the engine's announcements into one re-reading: a batch of a thousand facts must not redraw a thousand times. */
public final class LiveUpdate implements AutoCloseable {

    /** For pages that want to hear of anything. */
    public static final Set<String> EVERY_VIEW = Set.of("*");

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdate.class);
    private static final long QUIET_MILLISECONDS = 120;
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("desk-live").daemon().factory());

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Set<String> views;
    private final UI ui;
    private final Command changed;
    private final Gateway.Watch watch;

    /** The action runs in the UI's session, at most once in a short while. */
    public LiveUpdate(Gateway gateway, Set<String> views, UI ui, Command changed) {
        this.views = views;
        this.ui = ui;
        this.changed = changed;
        this.watch = gateway.watch(this::announced);
    }

    private void announced(String view) {
        if ((views.contains(view) || views.equals(EVERY_VIEW)) && pending.compareAndSet(false, true)) {
            var _ = TIMER.schedule(this::fire, QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void fire() {
        pending.set(false);
        try {
            var _ = ui.access(changed);
        } catch (UIDetachedException gone) {
            LOG.debug("A page went away before it could be brought up to date", gone);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
