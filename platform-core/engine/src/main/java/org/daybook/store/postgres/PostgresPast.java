package org.daybook.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.shared.Moments;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Moments of the record, and its events one by one. */
public final class PostgresPast implements Past, Moments {

    private final JdbcTemplate jdbc;
    private final EventReader reader;

    public PostgresPast(JdbcTemplate jdbc, EventReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public List<RecordedEvent> at(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        List<StoredEvent> stored = Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<List<StoredEvent>>) connection -> read(connection, positions)));
        return stored.stream().flatMap(each -> each.read(reader).stream()).toList();
    }

    private static List<StoredEvent> read(Connection connection, Collection<Long> positions) throws SQLException {
        return EventTail.wholeAt(connection, positions);
    }

    @Override
    public long position(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> NOW;
            case AsOf.Position at -> at.position();
            case AsOf.Moment moment -> last(moment.instant());
        };
    }

    private long last(Instant instant) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select record.position_at(?)", Long.class, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)));
    }
}
