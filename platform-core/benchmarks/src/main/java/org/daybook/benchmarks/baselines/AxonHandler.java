package org.daybook.benchmarks.baselines;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.SourceId;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.history.folding.Read;
import org.daybook.store.postgres.tail.StoredEvent;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** One view; Axon calls it in the transaction in which it moves the token. */
final class AxonHandler<R> {

    // folds look at what was decoded
    private static final byte[] NOT_ASKED = {};

    private final KeptView<R> view;
    private final DataSource database;
    private final AtomicLong handled = new AtomicLong();

    AxonHandler(KeptView<R> view, DataSource database) {
        this.view = view;
        this.database = database;
    }

    String name() {
        return view.name();
    }

    long handled() {
        return handled.get();
    }

    @EventHandler
    void on(DaybookEvent event, @SourceId String stream, @Timestamp Instant recorded, TrackingToken token)
            throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            long position = 1 + token.position().orElse(0);
            StoredEvent stored = new StoredEvent(position, position, stream, "", 1, recorded, NOT_ASKED);
            RecordedEvent one = new RecordedEvent(position, stream, recorded, event);
            view.fold(connection, List.of(new Read(stored, List.of(one), null)));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        handled.incrementAndGet();
    }
}
