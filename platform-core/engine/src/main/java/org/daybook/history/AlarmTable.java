package org.daybook.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the database says of transactions that stay open. */
final class AlarmTable {

    /** A writer needs milliseconds from the lock to the commit. */
    private static final Duration WRITER = Duration.ofSeconds(5);

    /** Longer than a rebuild of a large record; it holds back nobody who reads, but nothing is tidied up meanwhile. */
    private static final Duration OTHERS = Duration.ofMinutes(15);

    private static final String OPEN = """
            select a.pid, a.usename, coalesce(nullif(a.application_name, ''), 'no name') as application, a.state,
                   a.xact_start, l.pid is not null as writer
            from pg_stat_activity a
            left join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'advisory'
                 and l.classid = (record.lock_key() >> 32)::oid
                 and l.objid = (record.lock_key() & 4294967295)::oid
            where a.datname = current_database() and a.xact_start is not null and a.pid <> pg_backend_pid()
            order by a.xact_start""";

    private AlarmTable() {}

    static List<Alarms.Row> open(Connection connection, Instant now) throws SQLException {
        List<Alarms.Row> alarms = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OPEN);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Instant since = rows.getTimestamp("xact_start").toInstant();
                boolean writer = rows.getBoolean("writer");
                if (since.plus(writer ? WRITER : OTHERS).isBefore(now)) {
                    alarms.add(new Alarms.Row(
                            writer ? "writer-open" : "transaction-open", words(rows, writer, since, now), since));
                }
            }
        }
        return alarms;
    }

    private static String words(ResultSet rows, boolean writer, Instant since, Instant now) throws SQLException {
        return "%s of %s (process %d, %s) has been open for %d s%s See pg_stat_activity; select pg_terminate_backend(%d) ends it."
                .formatted(
                        writer ? "A transaction that writes to the record" : "A transaction",
                        rows.getString("usename"),
                        rows.getInt("pid"),
                        rows.getString("application"),
                        Duration.between(since, now).toSeconds(),
                        writer
                                ? "; nobody else can record anything until it ends."
                                : "; the database cannot tidy up behind it.",
                        rows.getInt("pid"));
    }
}
