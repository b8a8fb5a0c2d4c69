package org.daybook.likeness.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.likeness.Pair;
import org.daybook.views.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessFollowerIT {

    private final FollowedRecord record = new FollowedRecord();

    @Test
    void twoReprintsThatAreHandedOverTogetherFindEachOther() {
        record.ingest(Pair.article("reprint-whole"), Pair.article("reprint-cut"));
        record.follow();

        assertThat(record.recognised()).singleElement().isInstanceOfSatisfying(CopyRecognised.class, copy -> {
            assertThat(copy.articleId()).isEqualTo("reprint-cut");
            assertThat(copy.otherArticleId()).isEqualTo("reprint-whole");
            assertThat(copy.likeness().ofArticle()).isEqualTo(1.0);
            assertThat(copy.likeness().credits()).isEmpty();
        });
    }

    @Test
    void anEntryThatComesAgainUnderItsGuidIsALaterVersion() {
        String body = "The envoys met at the harbour and spoke for an hour about shells and ships.";
        record.ingest(Pair.entry("e1", "Harbour Post", null, "4711", body));
        record.follow();
        record.ingest(
                Pair.entry(
                        "e2", "Harbour Post", "https://harbour.example/b", "4711", body + " They parted as friends."),
                Pair.entry("e3", "Northern Wire", null, "4711", "Grain prices fell on all markets of the south."));
        record.follow();

        assertThat(record.recognised()).singleElement().isInstanceOfSatisfying(VersionRecognised.class, version -> {
            assertThat(version.articleId()).isEqualTo("e2");
            assertThat(version.earlierArticleId()).isEqualTo("e1");
            assertThat(version.likeness().rule()).isEqualTo("same-guid");
        });
    }

    @Test
    void aGuidThatWasGivenToAnotherArticleMakesNoVersion() {
        record.ingest(Pair.entry("e1", "Harbour Post", null, "1", "The envoys met at the harbour for an hour."));
        record.follow();
        record.ingest(Pair.entry("e2", "Harbour Post", null, "1", "Grain prices fell on all markets of the south."));
        record.follow();

        assertThat(record.recognised()).isEmpty();
    }

    @Test
    void copiesAreFoundAcrossSteps() {
        record.ingest(Pair.article("agency"));
        record.follow();
        record.ingest(Pair.article("other-story-same-quote"));
        record.follow();
        record.ingest(Pair.article("reprint-added"));
        record.follow();

        assertThat(record.recognised()).extracting(LikenessEvent::articleId).containsExactly("reprint-added");
    }

    @Test
    void eachArticleIsDecidedOnOnceHoweverOftenTheFollowerStarts() {
        record.ingest(Pair.article("agency"), Pair.article("reprint-whole"));
        record.follow();
        record.restart();
        record.follow();

        assertThat(record.recognised()).hasSize(1);
    }

    @Test
    void whatWasRememberedIsHadAgainFromTheRecordWithoutRecordingAnything() {
        record.ingest(Pair.article("agency"), Pair.article("reprint-whole"), Pair.article("other-story-same-event"));
        record.follow();
        List<String> before = record.remembered();

        record.forget();
        record.restart();
        record.follow();

        assertThat(record.recognised()).hasSize(1);
        assertThat(record.remembered()).isEqualTo(before);
        record.ingest(Pair.article("reprint-cut"));
        record.follow();
        assertThat(record.recognised()).hasSize(2);
    }

    @Test
    void aStepThatFailsLeavesNothingBehind() {
        record.ingest(Pair.article("agency"), Pair.article("reprint-whole"));
        record.refuseAppends(true);
        assertThat(record.fails()).isTrue();
        assertThat(record.remembered()).isEmpty();

        record.refuseAppends(false);
        record.follow();

        assertThat(record.recognised()).hasSize(1);
    }

    @Test
    void whereAnAnalystSpokeBeforeNothingIsRecognised() {
        record.ingest(Pair.article("agency"), Pair.article("reprint-whole"));
        record.append("reprint-whole", own("reprint-whole", null));
        record.follow();

        assertThat(record.recognised()).isEmpty();
        record.ingest(Pair.article("reprint-cut"));
        record.follow();
        assertThat(record.recognised())
                .singleElement()
                .satisfies(event -> assertThat(event.articleId()).isEqualTo("reprint-cut"));
    }

    @Test
    void aNewVersionKeepsTheDecisionsOnWordsThatStayed() {
        carryOver();

        assertThat(record.recognised()).singleElement().isInstanceOf(VersionRecognised.class);
        assertThat(record.of(DecisionCarriedOver.class)).singleElement().satisfies(carried -> {
            assertThat(carried.factId()).isEqualTo("f2");
            assertThat(carried.fromFactId()).isEqualTo("f1");
            assertThat(carried.decision()).isEqualTo("accepted");
            assertThat(carried.decidedBy()).isEqualTo("anna");
        });
    }

    @Test
    void whereAnAnalystSaysItIsNoVersionTheDecisionsGoBack() {
        carryOver();

        record.append("version-added", own("version-added", "agency"));
        record.follow();

        assertThat(record.of(DecisionUndone.class)).singleElement().satisfies(undone -> {
            assertThat(undone.factId()).isEqualTo("f2");
            assertThat(undone.undone()).isEqualTo("carried-over");
            assertThat(undone.decision()).isEqualTo("open");
        });
    }

    @Test
    void whereAnAnalystSaysItIsAVersionTheDecisionsFollow() {
        record.ingest(Pair.article("agency"), fact("f1", "agency"));
        record.ingest(Pair.article("other-story-same-outlet"), fact("f2", "other-story-same-outlet"));
        record.append("f1", new FactAccepted("f1", "agency", "anna", Story.NOON, ""));
        record.follow();
        record.append(
                "other-story-same-outlet",
                new LikenessCorrected(
                        "other-story-same-outlet", "version", "agency", "none", null, "ben", Story.NOON, ""));
        record.follow();

        assertThat(record.of(DecisionCarriedOver.class))
                .extracting(ReviewEvent::factId)
                .containsExactly("f2");
    }

    @Test
    void anArticleThatCannotBeComparedDoesNotStopTheOthers() {
        ArticleIngested agency = Pair.article("agency");
        record.ingest(Pair.broken("broken"), agency, Pair.article("reprint-whole"));
        record.follow();

        assertThat(record.recognised()).hasSize(1);
    }

    private void carryOver() {
        record.ingest(Pair.article("agency"), fact("f1", "agency"), fact("g1", "agency", "2025-07-02"));
        record.append("f1", new FactAccepted("f1", "agency", "anna", Story.NOON, ""));
        record.follow();
        record.ingest(Pair.article("version-added"), fact("f2", "version-added"), fact("g2", "version-added"));
        record.follow();
    }

    private static LikenessCorrected own(String articleId, @Nullable String former) {
        return new LikenessCorrected(
                articleId, "none", null, former == null ? "none" : "version", former, "anna", Story.NOON, "");
    }

    private static FactEvent fact(String factId, String articleId) {
        return fact(factId, articleId, "2025-07-01");
    }

    private static FactEvent fact(String factId, String articleId, String day) {
        return (FactEvent) new Story()
                .quotation(Story.on(factId, articleId, day), Story.HALE)
                .events()
                .getFirst()
                .event();
    }
}
