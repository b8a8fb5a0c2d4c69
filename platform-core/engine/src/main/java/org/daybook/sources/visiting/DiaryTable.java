package org.daybook.sources.visiting;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.fetching.Validators;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * When each source was looked at and will be, and who is at it: of several nodes one visits a source at a time. Not part
 * of the record: whoever loses it looks once more.
 */
public final class DiaryTable {

    private static final Duration LEASE = Duration.ofMinutes(2);

    /**
     * What stands there before a visit.
     *
     * @param problem why the last visit failed; "" when it did not
     * @param failures visits in a row that failed
     */
    record Page(Validators validators, String problem, int failures) {}

    private final JdbcTemplate jdbc;
    private final String node;

    public DiaryTable(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /**
     * Takes a source for this node, if nobody else is at it.
     *
     * @param early also before it is due
     */
    Optional<Page> begin(String sourceId, Instant now, boolean early) {
        return jdbc
                .query(
                        "insert into views.source_diary as diary (source, due, owner, until) values (?, ?, ?, ?)"
                                + " on conflict (source) do update set owner = excluded.owner, until = excluded.until"
                                + " where (diary.due <= excluded.due or ?) and coalesce(diary.until <= excluded.due, true)"
                                + " returning etag, modified, problem, failures",
                        (row, number) -> new Page(
                                new Validators(row.getString(1), row.getString(2)), row.getString(3), row.getInt(4)),
                        sourceId,
                        time(now),
                        node,
                        time(now.plus(LEASE)),
                        early)
                .stream()
                .findFirst();
    }

    /** Sources that are not to be visited now: not due yet, or a node is at them. */
    Set<String> resting(Instant now) {
        return new HashSet<>(jdbc.queryForList(
                "select source from views.source_diary where due > ? or until > ?",
                String.class,
                time(now),
                time(now)));
    }

    /** Keeps it; whether it is still this node's. */
    boolean keep(String sourceId, Instant now) {
        return jdbc.update(
                        "update views.source_diary set until = ? where source = ? and owner = ?",
                        time(now.plus(LEASE)),
                        sourceId,
                        node)
                == 1;
    }

    /** Writes down what came of it, and lets it go. */
    void end(String sourceId, Page page, Instant looked, Instant due) {
        jdbc.update(
                "update views.source_diary set looked = ?, due = ?, etag = ?, modified = ?, problem = ?, failures = ?,"
                        + " owner = null, until = null where source = ? and owner = ?",
                time(looked),
                time(due),
                page.validators().etag(),
                page.validators().modified(),
                page.problem(),
                page.failures(),
                sourceId,
                node);
    }

    List<SourceVisits.Row> all(Instant now) {
        return jdbc.query(
                "select source, looked, due, coalesce(until > ?, false) from views.source_diary order by source",
                (row, number) -> new SourceVisits.Row(
                        row.getString(1),
                        Optional.ofNullable(instant(row.getObject(2, OffsetDateTime.class))),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)),
                time(now));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
