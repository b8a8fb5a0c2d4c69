package org.daybook.store.postgres;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.events.DaybookEvent;
import org.daybook.events.Journal;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.StoredData;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal: many first events in one transaction, which is what makes appending fast. */
public final class PostgresJournal implements Journal {

    private static final int ATTEMPTS = 5;

    private final EventTable events;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final EventReader reader;

    public PostgresJournal(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactionManager,
            Arrivals arrivals,
            EventReader reader,
            Clock clock) {
        this.reader = reader;
        this.events = new EventTable(jdbc, arrivals);
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public boolean knows(String stream) {
        return events.last(stream) >= 0;
    }

    @Override
    public Answer append(List<NewStream> streams) {
        Instant now = clock.instant();
        List<Continued> events = new ArrayList<>();
        for (NewStream stream : streams) {
            long sequence = 0;
            for (DaybookEvent event : stream.events()) {
                events.add(new Continued(stream.stream(), sequence++, event));
            }
        }
        try {
            append(events, now);
            return Answer.APPENDED;
        } catch (DuplicateKeyException alreadyThere) {
            return Answer.ALREADY_THERE;
        }
    }

    @Override
    public void note(String stream, DaybookEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.executeWithoutResult(transaction -> {
                    events.lock(stream);
                    Continued next = new Continued(stream, events.last(stream) + 1, event);
                    append(List.of(next), clock.instant());
                });
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException quicker) {
                if (attempt == ATTEMPTS) {
                    throw quicker;
                }
            }
        }
    }

    /** The newest event of a stream; empty when it has none. */
    public Optional<DaybookEvent> last(String stream) {
        return events.stream(stream, events.last(stream)).stream().findFirst().flatMap(this::read);
    }

    /** An event with its place in a stream that has events. */
    public record Continued(String stream, long sequence, DaybookEvent event) {}

    /**
     * Appends to streams that have events, in the caller's transaction or else in one of its own. Throws
     * {@link DuplicateKeyException} when another writer was quicker in one of them; then nothing was written.
     */
    public void continueStreams(List<Continued> events) {
        append(events, clock.instant());
    }

    private void append(List<Continued> events, Instant now) {
        transactions.executeWithoutResult(transaction ->
                this.events.append(events, each -> EventTable.row(each.stream(), each.sequence(), each.event(), now)));
    }

    /** The newest event of a kind in a stream; empty when there is none. */
    public Optional<DaybookEvent> last(String stream, Class<? extends DaybookEvent> kind) {
        return events.last(stream, EventNames.kindOf(kind).name()).flatMap(this::read);
    }

    private Optional<DaybookEvent> read(StoredData row) {
        return reader.read(row.name(), row.revision(), row.payload()).stream()
                .map(DaybookEvent.class::cast)
                .reduce((first, second) -> second);
    }
}
