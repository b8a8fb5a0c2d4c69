package org.daybook.history.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.daybook.history.folding.Decoding;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.store.names.EventReader;
import org.daybook.views.View;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;
import org.jspecify.annotations.Nullable;

/** Starts rebuilds, one at a time for a view, and records those that were swapped in. */
public final class Rebuilding {

    private final List<View<?>> views;
    private final DataSource database;
    private final Decoding decoding;
    private final Workshop workshop;
    private final Journal journal;
    private final Changes changes;
    private final Clock clock;
    private final String node;
    private final RebuildLimits limits;
    private final Previews previews;
    private final Map<String, String> running = new ConcurrentHashMap<>();

    public Rebuilding(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Workshop workshop,
            Journal journal,
            Changes changes,
            Clock clock,
            String node,
            RebuildLimits limits) {
        this.views = List.copyOf(views);
        this.database = database;
        this.decoding = new Decoding(reader);
        this.workshop = workshop;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
        this.node = node;
        this.limits = limits;
        this.previews = new Previews(clock, changes);
    }

    Outcome start(RebuildViews command) {
        return start("Rebuild of ", command.views(), command.analyst(), null);
    }

    /** Stops before the swap and waits for a decision. */
    Outcome start(PreviewRebuild command) {
        Optional<Previews.Waiting> waiting = previews.begin();
        if (waiting.isEmpty()) {
            return new Outcome.Refused("Another preview waits for a decision. Swap it in or give it up first.");
        }
        Outcome outcome = start("Preview of ", command.views(), command.analyst(), waiting.get());
        if (outcome instanceof Outcome.Started started) {
            waiting.get().begun(started.workId());
        } else {
            waiting.get().end();
        }
        return outcome;
    }

    Previews previews() {
        return previews;
    }

    private Outcome start(String what, Set<String> names, String by, Rebuild.@Nullable Gate gate) {
        Set<String> unknown = new TreeSet<>(names);
        views.forEach(view -> unknown.remove(view.name()));
        if (!unknown.isEmpty()) {
            return new Outcome.Refused("There is no view " + String.join(", ", unknown) + ". There are "
                    + String.join(", ", views.stream().map(View::name).toList()) + ".");
        }
        List<View<?>> wanted = wanted(names);
        synchronized (running) {
            for (View<?> view : wanted) {
                if (running.containsKey(view.name())) {
                    return new Outcome.Refused("The view " + view.name() + " is being rebuilt already.");
                }
            }
            wanted.forEach(view -> running.put(view.name(), ""));
        }
        String title = what
                + (wanted.size() == views.size()
                        ? "all views"
                        : String.join(", ", wanted.stream().map(View::name).toList()));
        String id = workshop.start(title, progress -> {
            try {
                run(wanted, by, progress, gate);
            } finally {
                wanted.forEach(view -> running.remove(view.name()));
                if (gate != null) {
                    gate.end();
                }
            }
        });
        wanted.forEach(view -> running.computeIfPresent(view.name(), (name, nothing) -> id));
        return new Outcome.Started(id);
    }

    private List<View<?>> wanted(Set<String> names) {
        List<View<?>> wanted = new ArrayList<>();
        views.stream()
                .filter(view -> names.isEmpty() || names.contains(view.name()))
                .forEach(wanted::add);
        return wanted;
    }

    /** The work that rebuilds a view now. */
    public Optional<String> runningOn(String view) {
        return Optional.ofNullable(running.get(view)).filter(id -> !id.isEmpty());
    }

    /** Rebuilds here and now; empty names mean all views. Returns whether it went to the end. */
    public boolean run(Set<String> names, String by, Progress progress) {
        return run(wanted(names), by, progress, null);
    }

    private boolean run(List<View<?>> wanted, String by, Progress progress, Rebuild.@Nullable Gate gate) {
        long started = clock.millis();
        try {
            Rebuild rebuild = new Rebuild(wanted, database, decoding, limits, node, progress);
            AtomicLong waited = new AtomicLong();
            Rebuild.Gate timed = gate == null
                    ? null
                    : (filled, position, watched) -> {
                        long before = clock.millis();
                        boolean opens = gate.opens(filled, position, watched);
                        waited.set(clock.millis() - before);
                        return opens;
                    };
            return rebuild.run(number(), Long.MAX_VALUE, timed, swapped -> {
                long spent = clock.millis() - started - waited.get();
                journal.note(
                        "view-" + swapped.view(),
                        new DeskEvent.ViewRebuilt(
                                swapped.view(), swapped.events(), swapped.rows(), spent, by, clock.instant()));
                progress.message(swapped.view() + ": " + swapped.rows() + " rows from " + swapped.events()
                        + " events in " + spent + " ms");
                changes.announce(swapped.view());
            });
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The database did not let it finish; what was not swapped in stands as it was. "
                            + failure.getMessage(),
                    failure);
        }
    }

    // Never the same twice, not even after a crash, because indexes keep the number in their names.
    private long number() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_current_xact_id()::text::bigint");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public List<View<?>> views() {
        return views;
    }
}
