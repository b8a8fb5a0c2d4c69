package org.daybook.views.aid.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest extends ReportedLine {

    @Test
    void theLatestDayGivesTheStatusInWhateverOrderItWasRecorded() {
        on("2025-07-04", "RESUMED").on("2025-07-01", "PAUSED").on("2025-06-01", "PLEDGED");

        assertThat(line().status()).isEqualTo("RESUMED");
        assertThat(line().since()).contains("2025-07-04");
        assertThat(line().mentions()).isEqualTo(3);
    }

    @Test
    void sinceIsTheFirstReportOfTheStatusAfterTheLastOtherOne() {
        on("2025-05-01", "PAUSED")
                .on("2025-06-01", "RESUMED")
                .on("2025-07-01", "PAUSED")
                .on("2025-07-03", "PAUSED");

        assertThat(line().since()).contains("2025-07-01");
    }

    @Test
    void anUndatedStepIsTakenForTheDayItWasPublished() {
        on("2025-07-02", "PAUSED")
                .add("CONTINUING", "asserted", null, null, "2025-07-04", "Harbour Post", List.of(), false);

        assertThat(line().status()).isEqualTo("CONTINUING");
        assertThat(line().since()).contains("2025-07-04");
    }

    @Test
    void aStepThatIsOnlyKnownToBeOverIsTakenForItsLastDay() {
        on("2025-07-02", "PAUSED")
                .add("CONTINUING", "asserted", null, "2025-07-01", "2025-07-04", null, List.of(), false);

        assertThat(line().status()).isEqualTo("PAUSED");
    }

    @Test
    void whatIsDatedNowhereComesBeforeAllThatIs() {
        on("2025-07-02", "PAUSED").add("DELIVERED", "asserted", null, null, null, null, List.of(), false);

        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().disputed()).isFalse();
    }

    @Test
    void withoutAnyDateTheLastRecordedOneHolds() {
        add("DELIVERED", "asserted", null, null, null, null, List.of(), false);
        add("PAUSED", "asserted", null, null, null, null, List.of(), false);

        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().since()).isEmpty();
    }

    @Test
    void anAnnouncedStepIsNotYetTrueTheDayItIsAnnouncedFor() {
        add("RESUMED", "planned", "2025-07-20", "2025-07-20", "2025-07-03", "Harbour Post", List.of(), false);
        on("2025-07-05", "PAUSED");

        assertThat(line().status()).isEqualTo("PAUSED");
    }

    @Test
    void aHedgedStatusSaysThatItIsHedged() {
        add("PAUSED", "possible", "2025-07-02", "2025-07-02", "2025-07-03", "Harbour Post", List.of(), false);

        assertThat(line().modality()).isEqualTo("possible");
    }

    @Test
    void ofOneDayWhatAnAnalystAcceptedHoldsThenWhatIsReal() {
        add("PAUSED", "asserted", "2025-07-02", "2025-07-02", "2025-07-03", "Harbour Post", List.of(), true);
        on("2025-07-02", "CONTINUING");
        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().accepted()).isEqualTo(1);

        reports.clear();
        on("2025-07-02", "CONTINUING");
        add("PAUSED", "possible", "2025-07-02", "2025-07-02", "2025-07-03", "Harbour Post", List.of(), false);
        assertThat(line().status()).isEqualTo("CONTINUING");
    }

    @Test
    void itIsDisputedWhenAnotherStatusIsReportedForTheSameDays() {
        on("2025-07-02", "PAUSED");
        assertThat(line().disputed()).isFalse();

        add("CONTINUING", "ongoing", "2025-07-01", null, "2025-07-03", "Northern Wire", List.of(), false);
        assertThat(line().disputed()).isTrue();
    }

    @Test
    void oneStatusAfterTheOtherIsNoDispute() {
        on("2025-07-01", "PAUSED").on("2025-07-05", "RESUMED");

        assertThat(line().disputed()).isFalse();
    }

    @Test
    void aPauseThatIsOnlyAskedForIsNoneWhileAnythingElseIsKnown() {
        on("2025-07-02", "CONTINUING");
        add("PAUSED", "requested", "2025-07-03", "2025-07-03", "2025-07-03", "Harbour Post", List.of(), false);
        assertThat(line().status()).isEqualTo("CONTINUING");
        assertThat(line().disputed()).isFalse();

        reports.removeFirst();
        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().modality()).isEqualTo("requested");
    }

    @Test
    void aPledgeIsOneAlsoWhenItsDeliveryIsPlanned() {
        on("2025-07-02", "PAUSED");
        add("PLEDGED", "planned", "2025-07-20", "2025-07-20", "2025-07-03", "Harbour Post", List.of(), false);

        assertThat(line().status()).isEqualTo("PLEDGED");
        assertThat(line().since()).contains("2025-07-03");
    }

    @Test
    void whatWasDeliveredInThePastIsNeitherNewsNorADispute() {
        on("2025-07-02", "PAUSED");
        add("DELIVERED", "historic", null, null, "2025-07-03", "Harbour Post", List.of(), false);

        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().disputed()).isFalse();
    }

    @Test
    void twoWaysOfStoppingDisputeEachOther() {
        on("2025-07-02", "PAUSED").told("2025-07-02", "REDUCED", "Northern Wire");
        assertThat(line().disputed()).isTrue();

        reports.clear();
        on("2025-07-02", "CONTINUING").told("2025-07-02", "DELIVERED", "Northern Wire");
        assertThat(line().disputed()).as("both say that it flows").isFalse();
    }

    @Test
    void nobodyDisputesWithThemselves() {
        on("2025-07-02", "PAUSED").on("2025-07-02", "CONTINUING");
        assertThat(line().disputed()).isFalse();

        add("CONTINUING", "ongoing", null, null, "2025-07-03", "Harbour Post", List.of("the president"), false);
        assertThat(line().disputed())
                .as("one outlet, but somebody else's words")
                .isTrue();
    }

    @Test
    void whoSaysThatItGoesOnDisputesAnEarlierPauseUnlessItWasResumed() {
        on("2025-07-01", "PAUSED").told("2025-07-04", "CONTINUING", "Northern Wire");
        assertThat(line().disputed()).isTrue();

        on("2025-07-03", "RESUMED");
        assertThat(line().disputed()).isFalse();
    }

    @Test
    void whoSaysThatItIsStillPausedDisputesAResumption() {
        on("2025-07-01", "PAUSED").on("2025-07-05", "RESUMED");
        add("PAUSED", "ongoing", null, null, "2025-07-12", "Northern Wire", List.of(), false);
        assertThat(line().disputed()).isTrue();

        told("2025-07-09", "PAUSED", "Northern Wire");
        assertThat(line().disputed()).as("stopped once more in between").isFalse();
    }

    @Test
    void aPauseOfUnknownDaysDisputesOnlyTheResumptionOfTheSameNews() {
        on("2025-07-05", "RESUMED");
        add("PAUSED", "asserted", null, "2025-07-12", "2025-07-12", "Northern Wire", List.of(), false);
        assertThat(line().disputed()).isFalse();

        add("PAUSED", "asserted", null, "2025-07-06", "2025-07-06", "Northern Wire", List.of(), false);
        assertThat(line().disputed()).isTrue();
    }

    @Test
    void aDisputeIsNotForgottenWhenSomethingElseIsReported() {
        on("2025-07-02", "PAUSED")
                .told("2025-07-02", "CONTINUING", "Northern Wire")
                .on("2025-07-05", "PLEDGED");

        assertThat(line().status()).isEqualTo("PLEDGED");
        assertThat(line().disputed()).isTrue();
    }

    @Test
    void whatWasDeliveredSoFarNeitherEndsNorDisputesAPause() {
        on("2025-07-02", "PAUSED");
        add("DELIVERED", "asserted", null, "2025-07-03", "2025-07-03", "Northern Wire", List.of(), false);
        assertThat(line().status()).isEqualTo("PAUSED");
        assertThat(line().disputed()).isFalse();

        reports.removeFirst();
        on("2025-07-02", "PLEDGED");
        assertThat(line().status()).isEqualTo("DELIVERED");
    }

    @Test
    void askingForAThingDoesNotDisputeItsStatus() {
        on("2025-07-02", "PAUSED").on("2025-07-02", "REQUESTED").on("2025-07-02", "UNDER_CONSIDERATION");

        assertThat(line().disputed()).isFalse();
    }

    @Test
    void thoseWhoSaySoAreTheOriginsOrElseTheOutlet() {
        on("2025-07-01", "DELIVERED");
        add("PAUSED", "asserted", "2025-07-02", "2025-07-02", null, "Northern Wire", List.of("two officials"), false);
        add("PAUSED", "asserted", "2025-07-03", "2025-07-03", null, "Harbour Post", List.of(), false);
        add("PAUSED", "asserted", "2025-07-03", "2025-07-03", null, "Harbour Post", List.of("two officials"), false);

        assertThat(line().sources()).containsExactly("two officials", "Harbour Post");
        assertThat(line().outlets()).isEqualTo(2);
    }

    @Test
    void theItemIsCalledWhatItIsCalledMost() {
        named("Shells").named("shells").named("Shells").named("rounds");

        assertThat(line().item()).isEqualTo("Shells");
    }

    @Test
    void theOrderInWhichReportsAreHandedOverDoesNotMatter() {
        on("2025-07-01", "PAUSED")
                .on("2025-07-02", "CONTINUING")
                .on("2025-07-02", "PAUSED")
                .on("2025-07-03", "PAUSED");
        Standing row = line();

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(line()).isEqualTo(row);
        }
    }
}
