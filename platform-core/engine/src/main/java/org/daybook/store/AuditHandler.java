package org.daybook.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.DaybookEvent;
import org.daybook.store.names.EventReader;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the record for the audit log. */
public final class AuditHandler {

    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final EventReader reader;

    public AuditHandler(JdbcTemplate jdbc, EventReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @QueryHandler
    List<AuditLog.Row> on(AuditLog query) {
        return jdbc.query(
                "select position, stream, sequence, name, revision, recorded, record.whole(payload, aside)"
                        + " from record.events"
                        + " where position < ? and strpos(name, ?) > 0"
                        + " and (strpos(lower(stream), lower(?)) > 0 or strpos(lower(record.whole(payload, aside)), lower(?)) > 0)"
                        + " order by position desc limit ?",
                (row, number) -> row(row),
                query.before(),
                query.name(),
                query.text(),
                query.text(),
                Math.clamp(query.limit(), 0, MOST));
    }

    private AuditLog.Row row(ResultSet row) throws SQLException {
        String name = row.getString(4);
        int revision = row.getInt(5);
        String payload = row.getString(7);
        Words words = words(name, revision, payload);
        return new AuditLog.Row(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                name,
                revision,
                row.getTimestamp(6).toInstant(),
                words.by(),
                words.summary(),
                payload);
    }

    private record Words(String by, String summary) {}

    // The log shows what it cannot read too: that is when it is needed most.
    private Words words(String name, int revision, String payload) {
        try {
            for (Object event : reader.read(name, revision, payload.getBytes(StandardCharsets.UTF_8))) {
                if (event instanceof DaybookEvent known) {
                    return new Words(EventWords.by(known), EventWords.summary(known));
                }
            }
            return new Words("", "");
        } catch (RuntimeException unreadable) {
            return new Words("", String.valueOf(unreadable.getMessage()));
        }
    }
}
