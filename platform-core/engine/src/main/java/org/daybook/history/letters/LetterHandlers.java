package org.daybook.history.letters;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.DeskEvent;
import org.daybook.events.Journal;
import org.daybook.history.folding.Decoding;
import org.daybook.history.folding.Parking;
import org.daybook.history.folding.Read;
import org.daybook.history.folding.TableFolding;
import org.daybook.history.tables.DeadLetterTable;
import org.daybook.history.tables.DeadLetterTable.Letter;
import org.daybook.history.tables.PositionTable;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.store.EventWords;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.daybook.views.View;

/** Shows dead letters, tries them again, and skips them. */
public final class LetterHandlers {

    private final List<View<?>> views;
    private final DataSource database;
    private final Decoding decoding;
    private final Journal journal;
    private final Changes changes;
    private final Clock clock;
    private final String node;

    public LetterHandlers(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Journal journal,
            Changes changes,
            Clock clock,
            String node) {
        this.views = List.copyOf(views);
        this.database = database;
        this.decoding = new Decoding(reader);
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
        this.node = node;
    }

    @QueryHandler
    List<DeadLetters.Row> on(DeadLetters query) throws SQLException {
        List<DeadLetters.Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (View<?> view : views) {
                if (query.view().isEmpty() || query.view().get().equals(view.name())) {
                    rows.addAll(rows(connection, view.name()));
                }
            }
        }
        return rows;
    }

    private List<DeadLetters.Row> rows(Connection connection, String view) throws SQLException {
        List<Letter> letters = DeadLetterTable.of(connection, view);
        Map<Long, StoredEvent> events = new HashMap<>();
        for (StoredEvent event : EventTail.wholeAt(
                connection, letters.stream().map(Letter::position).toList())) {
            events.put(event.position(), event);
        }
        List<DeadLetters.Row> rows = new ArrayList<>();
        for (Letter letter : letters) {
            StoredEvent event = events.get(letter.position());
            if (event != null) {
                rows.add(new DeadLetters.Row(
                        view,
                        letter.position(),
                        event.stream(),
                        event.name(),
                        summary(event),
                        event.recorded(),
                        state(letter),
                        letter.reason()));
            }
        }
        return rows;
    }

    private String summary(StoredEvent event) {
        return decoding.read(event).events().stream()
                .findFirst()
                .map(read -> EventWords.summary(read.event()))
                .orElse("");
    }

    private static DeadLetters.State state(Letter letter) {
        return switch (letter.state()) {
            case Letter.SKIPPED -> DeadLetters.State.SKIPPED;
            case Letter.WAITING -> DeadLetters.State.WAITING;
            default -> DeadLetters.State.FAILED;
        };
    }

    @CommandHandler
    Outcome on(RetryDeadLetter command) throws SQLException {
        return decide(command.view(), command.position(), Optional.empty());
    }

    @CommandHandler
    Outcome on(SkipDeadLetter command) throws SQLException {
        if (command.reason().isBlank()) {
            return new Outcome.Refused("Say why the view may do without it: others will ask.");
        }
        String reason = command.analyst() + ": " + command.reason();
        Outcome outcome = decide(command.view(), command.position(), Optional.of(reason));
        if (outcome instanceof Outcome.Done) {
            journal.note(
                    "view-" + command.view(),
                    new DeskEvent.DeadLetterSkipped(
                            command.view(), command.position(), command.reason(), command.analyst(), clock.instant()));
        }
        return outcome;
    }

    private Outcome decide(String name, long position, Optional<String> skip) throws SQLException {
        Optional<View<?>> view =
                views.stream().filter(each -> each.name().equals(name)).findFirst();
        if (view.isEmpty()) {
            return new Outcome.Refused("There is no view " + name + ".");
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                PositionTable.lock(connection, name, node);
                Outcome outcome = decide(connection, view.get(), position, skip);
                connection.commit();
                changes.announce(name);
                return outcome;
            } catch (SQLException | RuntimeException refused) {
                connection.rollback();
                return new Outcome.Refused("It failed again, and nothing was changed: " + Parking.reason(refused));
            }
        }
    }

    private Outcome decide(Connection connection, View<?> view, long position, Optional<String> skip)
            throws SQLException {
        List<Letter> letters = DeadLetterTable.of(connection, view.name());
        Optional<Letter> target = letters.stream()
                .filter(letter ->
                        letter.position() == position && !letter.state().equals(Letter.SKIPPED))
                .findFirst();
        if (target.isEmpty()) {
            return new Outcome.AlreadySo();
        }
        if (target.get().state().equals(Letter.WAITING)) {
            return new Outcome.Refused("It only waits. " + target.get().reason() + " Decide on that one.");
        }
        List<Letter> known = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (Letter letter : letters) {
            if (letter.position() == position) {
                skip.ifPresentOrElse(
                        reason -> known.add(letter.as(Letter.SKIPPED, reason)), () -> again.add(letter.position()));
            } else if (letter.state().equals(Letter.WAITING)) {
                again.add(letter.position());
            } else {
                known.add(letter);
            }
        }
        return fold(connection, view, position, known, again);
    }

    private Outcome fold(
            Connection connection, View<?> view, long position, Collection<Letter> known, Collection<Long> again)
            throws SQLException {
        Parking parking = new Parking(view.name(), known);
        List<Read> reads =
                EventTail.at(connection, again).stream().map(decoding::read).toList();
        TableFolding.fold(connection, view, view.table().table(), reads, parking);
        List<Letter> left = new ArrayList<>(known);
        left.addAll(parking.fresh());
        DeadLetterTable.replace(connection, view.name(), left);
        return parking.fresh().stream()
                .filter(letter -> letter.position() == position)
                .findFirst()
                .<Outcome>map(letter -> new Outcome.Refused("It failed again: " + letter.reason()))
                .orElse(new Outcome.Done());
    }
}
