package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.sources.SourceVisits;
import org.daybook.work.Progress;
import org.junit.jupiter.api.Test;

/** When a source is looked at and by whom, and what is told of its failing. */
class VisitTimesIT extends VisitedSite {

    private static final Duration QUARTER = Duration.ofMinutes(15);

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
    void ofTwoNodesOneVisitsAtATimeUntilTheOtherIsGone() {
        assertThat(diary.begin("source-1", clock.now, /* early= */ true)).isPresent();
        DiaryTable other = new DiaryTable(database.jdbc(), "node-2");
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
}
