package org.daybook.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.DeskEvent.PasswordChanged;
import org.daybook.events.RecordedEvent;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.daybook.views.View;
import org.daybook.views.ViewFold;

/**
 * A small view for tests: how often each user changed the password, and in which order. An event that is folded twice
 * or left out shows at once. Their times are their numbers, a second each: {@link Desk} counts.
 */
public record Tally(String user, int times, long number) {

    private String writable() {
        if (user.startsWith("unwritable")) {
            throw new IllegalStateException("no ink for this");
        }
        return user;
    }

    /** Whether the fold can fold all, as in a release that has been mended. */
    public static volatile boolean mended;

    /** Its fold chokes on users whose name says so. */
    static final class TallyFold implements ViewFold<Tally> {
        @Override
        public Set<String> keys(RecordedEvent event) {
            if (event.event() instanceof PasswordChanged changed) {
                if (changed.user().startsWith("unreadable")) {
                    throw new IllegalStateException("cannot tell the key");
                }
                return Set.of(changed.user());
            }
            return Set.of();
        }

        @Override
        public Optional<Tally> fold(String key, Optional<Tally> row, RecordedEvent event) {
            long number = ((PasswordChanged) event.event()).at().getEpochSecond();
            if (!mended && key.startsWith("poison") && number == 1) {
                throw new IllegalStateException("cannot fold this");
            }
            if (key.startsWith("leaver") && number == 2) {
                return Optional.empty();
            }
            return Optional.of(new Tally(key, row.map(Tally::times).orElse(0) + 1, number));
        }
    }

    static final class TallyTable extends RowTable<Tally> {
        TallyTable(String name) {
            super(
                    name,
                    List.of(
                            Column.text("person", Tally::writable),
                            Column.of("times", "integer", Tally::times),
                            Column.of("number", "bigint", Tally::number)),
                    List.of(new Index("times", "(times)")));
        }

        @Override
        protected Tally row(Cells cells) throws java.sql.SQLException {
            return new Tally(cells.text("person"), cells.number("times"), cells.bigNumber("number"));
        }
    }

    public static View<Tally> view() {
        return view("tally");
    }

    public static View<Tally> view(String name) {
        return new View<>(name, new TallyFold(), new TallyTable(name));
    }
}
