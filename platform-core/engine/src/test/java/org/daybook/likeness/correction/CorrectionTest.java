package org.daybook.likeness.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.daybook.events.DaybookEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Family;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.likeness.correction.LikenessCommand.UndoSaying;
import org.daybook.shared.Outcome;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Likeness LIKENESS = new Likeness("credited", "a1", 0.7, 0.9, 0.8, 200, List.of("halden"));
    private static final DaybookEvent ARTICLE = new Story()
            .article("a2", "Port reopens", "Calder Tribune", null)
            .events()
            .getFirst()
            .event();
    private static final CopyRecognised COPY = new CopyRecognised("a2", "a1", LIKENESS, Story.NOON);
    private static final LikenessCorrected OWN =
            new LikenessCorrected("a2", "none", null, "copy", "a1", "anna", Story.NOON, "own reporter");

    private final Family family = new Family().with("a1", "").with("a2", "").with("a3", "");
    private final FixtureConfiguration<LikenessAggregate> fixture = new AggregateTestFixture<>(LikenessAggregate.class)
            .registerInjectableResource(family)
            .registerCommandTargetResolver(CorrectionTest::articleOf);

    @Test
    void aCopyCanBeSaidToBeAReportOfItsOwn() {
        fixture.given(ARTICLE, COPY)
                .when(new SayOwn("a2", "anna", Story.NOON, "own reporter "))
                .expectEvents(OWN)
                .expectResultMessagePayload(new Outcome.Done());
    }

    @Test
    void whatWasSaidAlreadyIsNotRecordedAgain() {
        fixture.given(ARTICLE, COPY, OWN)
                .when(new SayOwn("a2", "ben", Story.NOON, ""))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.AlreadySo());
    }

    @Test
    void whatWasOnlyRecognisedCanBeConfirmed() {
        fixture.given(ARTICLE, COPY)
                .when(new SayCopy("a2", "a1", "anna", Story.NOON, ""))
                .expectEvents(new LikenessCorrected("a2", "copy", "a1", "copy", "a1", "anna", Story.NOON, ""));
    }

    @Test
    void undoingBringsBackWhatWasRecognised() {
        fixture.given(ARTICLE, COPY, OWN)
                .when(new UndoSaying("a2", "ben", Story.NOON))
                .expectEvents(new CorrectionUndone("a2", "copy", "a1", null, "none", null, "ben", Story.NOON));
    }

    @Test
    void undoingBringsBackWhatWasSaidBefore() {
        LikenessCorrected version = new LikenessCorrected("a2", "version", "a3", "none", null, "ben", Story.NOON, "");
        fixture.given(ARTICLE, COPY, OWN, version)
                .when(new UndoSaying("a2", "carl", Story.NOON))
                .expectEvents(new CorrectionUndone("a2", "none", null, "anna", "version", "a3", "carl", Story.NOON));
    }

    @Test
    void whereNobodySaidAnythingThereIsNothingToUndo() {
        fixture.given(ARTICLE, COPY)
                .when(new UndoSaying("a2", "ben", Story.NOON))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused(
                        "There is nothing to undo: nobody said anything about this article that holds."));
    }

    @Test
    void anArticleIsNoCopyOfItself() {
        refused(new SayCopy("a2", "a2", "anna", Story.NOON, ""));
    }

    @Test
    void anArticleThatIsNotOnRecordCannotBeNamed() {
        refused(new SayCopy("a2", "a9", "anna", Story.NOON, ""));
    }

    @Test
    void twoArticlesAreNotCopiesOfEachOther() {
        family.happens(new CopyRecognised("a1", "a2", LIKENESS, Story.NOON));

        refused(new SayCopy("a2", "a1", "anna", Story.NOON, ""));
    }

    @Test
    void anArticleHasOneNextVersion() {
        family.happens(new VersionRecognised("a3", "a1", LIKENESS, Story.NOON));

        refused(new SayVersion("a2", "a1", "anna", Story.NOON, ""));
        fixture.given(ARTICLE)
                .when(new SayVersion("a2", "a3", "anna", Story.NOON, ""))
                .expectEvents(new LikenessCorrected("a2", "version", "a3", "none", null, "anna", Story.NOON, ""));
    }

    @Test
    void whatIsRecognisedAfterAnAnalystSpokeChangesNothing() {
        Correction correction = new Correction.Unknown();
        for (DaybookEvent event : List.of(ARTICLE, OWN, COPY)) {
            correction = Correction.evolve(correction, event);
        }

        assertThat(correction)
                .isInstanceOfSatisfying(
                        Correction.Known.class,
                        known -> assertThat(known.now().other()).isEmpty());
        assertThat(Correction.isSaid(List.of(ARTICLE, OWN))).isTrue();
        assertThat(Correction.isSaid(List.of(ARTICLE, COPY))).isFalse();
    }

    private void refused(LikenessCommand command) {
        Correction correction = Correction.evolve(new Correction.Unknown(), ARTICLE);

        assertThat(CorrectionDecisions.decide(command, correction, family)).isInstanceOf(Ruling.Refused.class);
    }

    /** As the desk's wiring does it. */
    private static VersionedAggregateIdentifier articleOf(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) ((LikenessCommand) message.getPayload()).articleId(), null);
    }
}
