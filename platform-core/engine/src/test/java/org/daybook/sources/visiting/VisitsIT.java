package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.store.postgres.PostgresRawDocuments;
import org.junit.jupiter.api.Test;

/** What a visit takes, and from where. */
class VisitsIT extends VisitedSite {

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
        assertThat("http://" + paged.by()).isEqualTo(site.address(""));
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
    void aPageThatIsBusyForMoreThanADayIsNotWaitedFor() {
        site.feed("Harbour Post", "1|/envoys|Envoys meet.");
        site.fails("/envoys", 500);
        look();
        assertThat(articles()).isEmpty();

        clock.now = clock.now.plus(Duration.ofDays(2));
        look();
        assertThat(articles()).extracting(ArticleIngested::text).containsExactly("Envoys meet.");
    }

    @Test
    void aPageThatIsTakenForAFeedIsNoNewsAndItsFeedsAreNamed() {
        site.page("/feed", "<link type='application/rss+xml' href='/rss.xml'><p>The envoys met at the harbour.");
        look();

        assertThat(articles()).isEmpty();
        assertThat(told(SourceFailed.class))
                .extracting(SourceFailed::reason)
                .containsExactly(site.address("/feed") + " is a page and no feed."
                        + " It names this to register in its place: " + site.address("/rss.xml"));
    }

    @Test
    void theOutletThatSomebodyNamedOutranksWhatFeedAndPageSay() {
        source = new Listed("source-1", site.address("/feed"), Optional.of("Northern Wire"), 15);
        site.feed("Harbour Post", "1|/envoys|Envoys meet.", "2||Port opens.");
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        look();

        assertThat(articles()).extracting(ArticleIngested::outlet).containsOnly("Northern Wire");
    }
}
