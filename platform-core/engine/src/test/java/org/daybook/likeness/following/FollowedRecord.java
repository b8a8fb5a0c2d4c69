package org.daybook.likeness.following;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.Journal.NewStream;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.store.postgres.RecordDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A record of a test's own and what follows it. */
final class FollowedRecord {

    private final RecordDatabase database = new RecordDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.application());
    private LikenessFollower follower = follower();

    private LikenessFollower follower() {
        LikenessFollower made = new LikenessFollower(
                new LikenessTable(jdbc, database.reader()),
                new JdbcTransactionManager(database.application()),
                database.journal(),
                database.arrivals(),
                Clock.systemUTC());
        made.prepare();
        return made;
    }

    void restart() {
        follower = follower();
    }

    /** In one append. */
    void ingest(DaybookEvent... events) {
        database.journal()
                .append(Arrays.stream(events)
                        .map(event -> new NewStream(stream(event), List.of(event)))
                        .toList());
    }

    void append(String stream, DaybookEvent event) {
        database.journal().note(stream, event);
    }

    void follow() {
        while (follower.step()) {
            // as long as there is something to do
        }
    }

    boolean fails() {
        try {
            follower.step();
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    void refuseAppends(boolean refuse) {
        new JdbcTemplate(database.owner())
                .execute(
                        refuse
                                ? "alter table record.events add constraint no_more check (name <> 'article.copy-recognised')"
                                : "alter table record.events drop constraint no_more");
    }

    void forget() {
        jdbc.execute("drop table views.likeness_progress, views.likenesses, views.likeness_bands");
    }

    List<String> remembered() {
        List<String> rows = new ArrayList<>(jdbc.query(
                "select likenesses::text from views.likenesses order by position", (row, number) -> row.getString(1)));
        rows.addAll(jdbc.query(
                "select likeness_bands::text from views.likeness_bands order by band, position",
                (row, number) -> row.getString(1)));
        return rows;
    }

    List<LikenessEvent> recognised() {
        return of(LikenessEvent.class).stream()
                .filter(event -> event instanceof VersionRecognised || event instanceof CopyRecognised)
                .toList();
    }

    <T extends DaybookEvent> List<T> of(Class<T> kind) {
        return jdbc
                .query(
                        "select name, revision, record.whole(payload, aside) from record.events order by position",
                        (row, number) -> database.reader().read(row.getString(1), row.getInt(2), row.getBytes(3)))
                .stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String stream(DaybookEvent event) {
        return switch (event) {
            case ArticleIngested article -> article.articleId();
            case FactEvent fact -> fact.origin().factId();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
