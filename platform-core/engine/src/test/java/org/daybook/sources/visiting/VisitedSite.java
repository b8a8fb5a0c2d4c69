package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.host.HostLimits;
import org.daybook.host.JarMaker;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.sources.fetching.FetchRules;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.store.postgres.PostgresRawDocuments;
import org.daybook.store.postgres.RecordDatabase;
import org.daybook.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Visits to a server of the test's own, recorded in a real database. */
abstract class VisitedSite {

    /** Reads what {@link Site} says: feeds line by line, everything else as a page. */
    private static final String PARSER = """
            String words = new String(d.content(), java.nio.charset.StandardCharsets.UTF_8);
            if (words.startsWith("no feed"))
                return new ParseResult.Unreadable("It is no feed. Look for its address on the outlet's pages.");
            if (!words.startsWith("feed ")) {
                return ParseResult.Parsed.of(ParsedArticle.of("On its page", words).withOutlet(java.util.Optional.of("Beacon")));
            }
            java.util.Optional<String> title = java.util.Optional.of(words.lines().findFirst().get().substring(5));
            return new ParseResult.Parsed(words.lines().skip(1).map(line -> line.split("[|]", 3))
                .map(part -> ParsedArticle.of("In the feed", part[2]).withEntry(part[0]).withOutlet(title)
                    .withUrl(part[1].isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(part[1]))
                    .withPublished(Publication.stated(java.time.LocalDate.of(2025, 7, 3), "pubDate")))
                .toList());
            """;

    @TempDir
    Path folder;

    final RecordDatabase database = new RecordDatabase();
    final Hands clock = new Hands();
    Site site;
    private PluginHost host;
    Fetcher fetcher;
    DiaryTable diary;
    Visits visits;
    Listed source;

    /** A clock that is set by hand. */
    static final class Hands extends Clock {
        Instant now = Instant.parse("2025-07-03T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() throws IOException {
        JarMaker.parsing("reader", PARSER).into(folder, "reader.jar");
        host = PluginHost.start(List.of(folder), HostLimits.usual(), news -> {});
        fetcher = new Fetcher(
                new FetchRules(Set.of("127.0.0.1"), "Daybook", Duration.ZERO, Duration.ofSeconds(10), 100_000));
        site = new Site();
        diary = new DiaryTable(database.jdbc(), "node-1");
        visits = visits(diary);
        source = new Listed("source-1", site.address("/feed"), Optional.empty(), 15);
    }

    private Visits visits(DiaryTable written) {
        return new Visits(written, fetcher, new DocumentReading(host), intake(), database.journal(), clock);
    }

    final Intake intake() {
        return new Intake(
                new DocumentReading(host), new PostgresRawDocuments(database.jdbc()), database.journal(), clock);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        host.close();
        site.close();
    }

    final void look() {
        assertThat(visits.visit(source, /* early= */ true, Progress.silent())).isTrue();
    }

    final Instant due() {
        return diary.all(clock.now).getFirst().due();
    }

    final List<ArticleIngested> articles() {
        return told(ArticleIngested.class);
    }

    final <T extends DaybookEvent> List<T> told(Class<T> kind) {
        return database
                .jdbc()
                .query(
                        "select name, revision, record.whole(payload, aside) from record.events order by position",
                        (row, number) -> database.reader()
                                .read(row.getString(1), row.getInt(2), row.getBytes(3))
                                .getFirst())
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
