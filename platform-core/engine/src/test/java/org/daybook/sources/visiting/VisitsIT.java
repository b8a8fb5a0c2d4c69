package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.host.HostLimits;
import org.daybook.host.JarMaker;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.fetching.FetchRules;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.store.postgres.PostgresRawDocuments;
import org.daybook.store.postgres.RecordDatabase;
import org.daybook.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits to a server of the test's own, recorded in a real database. */
class VisitsIT {

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

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private final RecordDatabase database = new RecordDatabase();
    private final Hands clock = new Hands();
    private Site site;
    private PluginHost host;
    private Fetcher fetcher;
    private Diary diary;
    private Visits visits;
    private Listed source;

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2025-07-03T12:00:00Z");

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
        diary = new Diary(database.jdbc(), "node-1");
        visits = visits(diary);
        source = new Listed("source-1", site.address("/feed"), Optional.empty(), 15);
    }

    private Visits visits(Diary written) {
        DocumentReading reading = new DocumentReading(host);
        Intake intake = new Intake(reading, new PostgresRawDocuments(database.jdbc()), database.journal(), clock);
        return new Visits(written, fetcher, reading, intake, database.journal(), clock);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        host.close();
        site.close();
    }

    @Test
    void newEntriesAreReadFromTheirOwnPages() {
        site.feed("Harbour Post", "4711|/envoys|Envoys meet.", "4712||Port opens.");
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        look();

        List<ArticleIngested> articles = articles();
        assertThat(articles).extracting(ArticleIngested::entry).containsExactly("4711", "4712");
        ArticleIngested paged = articles.getFirst();
        assertThat(paged.text()).isEqualTo("The envoys met at the harbour for an hour.");
        assertThat(paged.outlet()).isEqualTo("Beacon");
        assertThat(paged.url()).isEqualTo(site.address("/envoys"));
        assertThat(paged.published()).isEqualTo("2025-07-03");
        assertThat(paged.publishedReason()).isEqualTo("pubDate");
        assertThat(paged.document()).isEqualTo(site.address("/feed") + "#4711");
        assertThat(paged.by()).isEqualTo(site.address("/feed"));
        assertThat(new PostgresRawDocuments(database.jdbc()).find(paged.fingerprint()))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(paged.text()));
        assertThat(articles.getLast().outlet()).isEqualTo("Harbour Post");
        assertThat(told(SourceVisited.class))
                .containsExactly(new SourceVisited(
                        "source-1",
                        "Harbour Post",
                        articles.stream().map(ArticleIngested::articleId).toList(),
                        List.of(),
                        clock.now));
    }

    @Test
    void whatIsOnRecordIsPassedOver() {
        site.feed("Harbour Post", "4711||Envoys meet.");
        look();
        look();
        site.feed("Harbour Post, at noon", "4713||Shells arrive.", "4711||Envoys meet.");
        look();

        assertThat(articles()).extracting(ArticleIngested::entry).containsExactly("4711", "4713");
        assertThat(told(SourceVisited.class))
                .extracting(visited -> visited.articles().size())
                .containsExactly(1, 1);
    }

    @Test
    void thePageIsNotAskedAgainForAnEntryThatIsKnown() {
        site.feed("Harbour Post", "4711|/envoys|Envoys meet.");
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        look();
        site.feed("Harbour Post, at noon", "4711|/envoys|Envoys meet.");
        look();

        assertThat(site.asked).containsExactly("/feed", "/envoys", "/feed");
    }

    @Test
    void theFeedSpeaksWhereThePageIsGoneOrSaysLess() {
        site.feed("Harbour Post", "1|/gone|The envoys met.", "2|/short|The envoys parted again.");
        site.page("/short", "Subscribe!");
        look();

        assertThat(articles())
                .extracting(ArticleIngested::text)
                .containsExactly("The envoys met.", "The envoys parted again.");
        assertThat(told(SourceVisited.class).getFirst().problems())
                .singleElement()
                .asString()
                .contains("/gone")
                .endsWith("What the feed says of it was taken.");
    }

    @Test
    void aPageThatIsBusyIsTriedAgainAlsoWhenTheFeedHasNotChanged() {
        site.feed("Harbour Post", "1|/envoys|Envoys meet.");
        site.isBusy("/envoys");
        look();
        assertThat(articles()).isEmpty();

        site.page("/envoys", "The envoys met at the harbour for an hour.");
        look();
        assertThat(articles())
                .extracting(ArticleIngested::text)
                .containsExactly("The envoys met at the harbour for an hour.");
    }

    @Test
    void aFailureIsToldOnceAndItsEndAsWell() {
        site.fails("/feed", 500);
        look();
        look();
        site.page("/feed", "no feed at all");
        look();
        site.feed("Harbour Post", "1||Envoys meet.");
        look();
        look();

        assertThat(told(SourceFailed.class))
                .extracting(SourceFailed::reason)
                .hasSize(2)
                .last()
                .isEqualTo("It is no feed. Look for its address on the outlet's pages.");
        assertThat(told(SourceVisited.class)).hasSize(1);
    }

    @Test
    void aSourceThatAnswersAgainWithNothingNewIsTold() {
        site.feed("Harbour Post", "1||Envoys meet.");
        look();
        site.fails("/feed", 500);
        look();
        site.feed("Harbour Post", "1||Envoys meet.");
        look();

        assertThat(told(SourceVisited.class))
                .extracting(visited -> visited.articles().size())
                .containsExactly(1, 0);
    }

    @Test
    void whatFailsIsLeftAloneEverLonger() {
        site.fails("/feed", 500);
        look();
        assertThat(due()).isEqualTo(clock.now.plus(QUARTER));
        look();
        assertThat(due()).isEqualTo(clock.now.plus(QUARTER.multipliedBy(2)));
        for (int more = 0; more < 10; more++) {
            look();
        }
        assertThat(due())
                .isAfter(clock.now.plus(QUARTER.multipliedBy(32)))
                .isBeforeOrEqualTo(clock.now.plus(Duration.ofDays(1)));

        site.feed("Harbour Post", "1||Envoys meet.");
        look();
        assertThat(due()).isEqualTo(clock.now.plus(QUARTER));
    }

    @Test
    void theOutletThatSomebodyNamedOutranksWhatFeedAndPageSay() {
        source = new Listed("source-1", site.address("/feed"), Optional.of("Northern Wire"), 15);
        site.feed("Harbour Post", "1|/envoys|Envoys meet.", "2||Port opens.");
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        look();

        assertThat(articles()).extracting(ArticleIngested::outlet).containsOnly("Northern Wire");
    }

    @Test
    void ofTwoNodesOneVisitsAtATimeUntilTheOtherIsGone() {
        assertThat(diary.begin("source-1", clock.now, /* early= */ true)).isPresent();
        Diary other = new Diary(database.jdbc(), "node-2");
        assertThat(other.begin("source-1", clock.now, /* early= */ true)).isEmpty();
        assertThat(diary.all(clock.now)).singleElement().matches(SourceVisits.Row::running);

        clock.now = clock.now.plus(Duration.ofMinutes(3));
        assertThat(other.begin("source-1", clock.now, /* early= */ true)).isPresent();
        assertThat(diary.keep("source-1", clock.now)).isFalse();
        assertThat(other.keep("source-1", clock.now)).isTrue();
    }

    @Test
    void aSourceIsNotVisitedBeforeItIsDue() {
        site.feed("Harbour Post", "1||Envoys meet.");
        assertThat(visits.visit(source, /* early= */ false, Progress.silent())).isTrue();
        assertThat(visits.visit(source, /* early= */ false, Progress.silent())).isFalse();
        assertThat(diary.resting(clock.now)).containsExactly("source-1");

        clock.now = clock.now.plus(QUARTER);
        assertThat(diary.resting(clock.now)).isEmpty();
        assertThat(visits.visit(source, /* early= */ false, Progress.silent())).isTrue();
    }

    @Test
    void aDeskThatClosesInTheMiddleTakesNothingHalfAndSaysNothingOfTheSource() {
        site.feed("Harbour Post", "1|/envoys|Envoys meet.");
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        Thread.currentThread().interrupt();
        visits.visit(source, /* early= */ true, Progress.silent());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(told(SourceFailed.class)).isEmpty();
        assertThat(articles()).isEmpty();

        look();
        assertThat(articles())
                .extracting(ArticleIngested::text)
                .containsExactly("The envoys met at the harbour for an hour.");
    }

    @Test
    void aVisitThatIsCancelledKeepsWhatItHasAndTakesTheOthersNextTime() {
        site.feed("Harbour Post", "1||Envoys meet.", "2||Port opens.");
        visits.visit(
                source,
                /* early= */ true,
                new Progress() {
                    private boolean stop;

                    @Override
                    public void done(long steps) {
                        stop = true;
                    }

                    @Override
                    public boolean cancelled() {
                        return stop;
                    }
                });
        assertThat(articles()).hasSize(1);

        look();
        assertThat(articles()).extracting(ArticleIngested::entry).containsExactly("1", "2");
    }

    private void look() {
        assertThat(visits.visit(source, /* early= */ true, Progress.silent())).isTrue();
    }

    private Instant due() {
        return diary.all(clock.now).getFirst().due();
    }

    private List<ArticleIngested> articles() {
        return events(ArticleIngested.class);
    }

    private <T extends DaybookEvent> List<T> told(Class<T> kind) {
        return events(kind);
    }

    private <T extends DaybookEvent> List<T> events(Class<T> kind) {
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
