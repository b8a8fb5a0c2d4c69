package org.daybook.plugins.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.junit.jupiter.api.Test;

class InteractionsTest {

    @Test
    void aCallBetweenTwoPresidentsIsMutual() {
        Fact.Interaction call = Read.interactions("Emmanuel Macron had a two-hour phone call with Vladimir Putin.")
                .getFirst();

        assertThat(call.type()).isEqualTo("CONSULT");
        assertThat(call.mode()).isEqualTo("phone");
        assertThat(call.reciprocal()).isTrue();
        assertThat(call.duration()).isEqualTo(Optional.of(120));
    }

    @Test
    void twoSubjectsMeetEachOther() {
        assertThat(Read.cells("Macron and Putin met in Geneva.")).containsExactly("FRA>RUS CONSULT");
    }

    @Test
    void aCountryTalkedAboutTakesNoPart() {
        assertThat(Read.cells("Macron talked with Putin about Ukraine.")).containsExactly("FRA>RUS CONSULT");
    }

    @Test
    void journalistsAreNoRecipients() {
        assertThat(Read.cells("Vladimir Putin told reporters in Paris that the talks would go on."))
                .noneMatch(each -> each.startsWith("RUS>FRA"));
    }

    @Test
    void aMeetingWithoutADateIsNoMeeting() {
        assertThat(real("No date has been set for a meeting between French and Russian officials."))
                .isEmpty();
    }

    @Test
    void aCallThatIsNotScheduledIsNoCall() {
        assertThat(real("A call with Vladimir Putin was not scheduled, an aide to Emmanuel Macron said."))
                .isEmpty();
    }

    @Test
    void aMeetingAnnouncedIsAPromiseNowAndAMeetingToCome() {
        assertThat(Read.interactions("Macron will meet Putin on Friday."))
                .extracting(each -> each.type() + " " + each.grounds().modality())
                .containsExactly("AGREE ASSERTED", "CONSULT PLANNED");
    }

    @Test
    void whatIsAnnouncedKindlyIsAPromiseAndUnkindlyAThreat() {
        assertThat(Read.cells("France said it would free the Iranian sailors.")).containsExactly("FRA>IRN AGREE");
        assertThat(Read.cells("France will expel the Iranian envoy.")).containsExactly("FRA>IRN THREATEN");
        assertThat(Read.cells("France will not release the Iranian sailors.")).containsExactly("FRA>IRN REJECT");
    }

    @Test
    void whoOnlyTellsTakesNoPart() {
        assertThat(Read.cells("A Russian drone killed four people in Kyiv, Polish officials said."))
                .containsExactly("RUS>UKR ASSAULT");
    }

    @Test
    void thosePutTogetherFaceEachOther() {
        assertThat(Read.cells("French and Iranian ministers signed a treaty.")).containsExactly("FRA>IRN SUPPORT");
    }

    @Test
    void twoOfOneCountryMayFaceEachOther() {
        assertThat(Read.cells("The Russian court jailed the Russian journalist."))
                .containsExactly("RUS>RUS COERCE");
    }

    @Test
    void aDayIsNobody() {
        assertThat(Read.cells("Oslo asked Rome on Friday for trucks.")).containsExactly("NOR>ITA REQUEST");
    }

    @Test
    void whatIsRefusedIsNotDone() {
        assertThat(Read.cells("France refused to meet with Iran.")).containsExactly("FRA>IRN REJECT");
    }

    @Test
    void whatIsThreatenedIsNotDone() {
        assertThat(Read.cells("France threatened to attack Iran.")).containsExactly("FRA>IRN THREATEN");
    }

    @Test
    void aPauseOfSuppliesIsASanction() {
        Fact.Interaction pause = Read.interactions("The Pentagon has suspended deliveries of howitzers to Ukraine.")
                .getFirst();

        assertThat(pause.type()).isEqualTo("SANCTION");
        assertThat(pause.mode()).isEqualTo("aid-pause");
    }

    @Test
    void theCallTakesItsPartiesFromTheCallBeforeIt() {
        List<Fact.Interaction> calls =
                Read.interactions("Macron held a call with Putin on Tuesday. The call lasted an hour.");

        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().grounds().inferred()).containsExactly("actor", "recipient");
        assertThat(calls.getLast().grounds().confidence())
                .isLessThan(calls.getFirst().grounds().confidence());
    }

    @Test
    void anAttackByOneSideOfAWarHitsTheOther() {
        assertThat(Read.cells("Ukraine lost power amid intensified Russian airstrikes."))
                .contains("RUS>UKR ASSAULT");
    }

    @Test
    void theCallIsOnTheDayOfTheCallItTakesUp() {
        assertThat(Read.interactions("Macron held a call with Putin on Tuesday. The call lasted an hour."))
                .extracting(each -> each.grounds().date().from().map(Object::toString))
                .containsOnly(Optional.of("2025-07-01"));
    }

    @Test
    void whyAnInteractionWasReadIsTold() {
        assertThat(Read.interactions("France lifted its ban on Iran.")
                        .getFirst()
                        .grounds()
                        .why())
                .extracting(each -> each.step())
                .contains("interactions:concede.lift");
    }

    @Test
    void aWeekdayIsResolvedAndShown() {
        Fact.Interaction call =
                Read.interactions("On Tuesday Macron spoke with Putin.").getFirst();

        assertThat(call.grounds().date().from()).hasToString("Optional[2025-07-01]");
        assertThat(call.grounds().evidence()).extracting(Evidence::role).contains("date");
    }

    @Test
    void whatIsToldWithoutADateHappenedByTheDayOfPublication() {
        FactDate date =
                Read.interactions("Iran attacked Iraq.").getFirst().grounds().date();

        assertThat(date.basis()).isEqualTo(FactDate.Basis.PUBLICATION);
        assertThat(date.to()).hasToString("Optional[2025-07-03]");
    }

    @Test
    void whoSaidItStandsInTheAttribution() {
        assertThat(Read.interactions("Russia attacked Ukraine, Volodymyr Zelenskyy said.")
                        .getFirst()
                        .grounds()
                        .attribution())
                .extracting(each -> each.speaker())
                .contains("Volodymyr Zelenskyy");
    }

    @Test
    void oneSentenceTellsAnInteractionOnce() {
        assertThat(Read.cells("Macron met Putin for a meeting with Putin.")).hasSize(1);
    }

    private static List<Fact.Interaction> real(String text) {
        return Read.interactions(text).stream()
                .filter(each -> each.grounds().modality() == Modality.ASSERTED)
                .toList();
    }

    @Test
    void whatTwoAgreeToDoIsDoneToAThird() {
        assertThat(Read.cells("France and Spain have agreed to arm Morocco.")).containsExactly("FRA+ESP>MAR AGREE");
        assertThat(Read.cells("France and Spain have agreed to share files on Morocco."))
                .contains("FRA>ESP AGREE");
    }

    @Test
    void anIdiomIsReadWithWhatStandsBetweenItsWords() {
        assertThat(Read.cells("Iran took five French sailors hostage.")).containsExactly("IRN>FRA COERCE");
        assertThat(Read.cells("Iran took five French courses.")).isEmpty();
    }

    @Test
    void whoeverHeIsIsShownByTheNameThatTheSentenceGives() {
        Fact.Interaction visit =
                Read.interactions("Macron said he had visited Iran.").getFirst();

        assertThat(visit.grounds().evidence().stream()
                        .filter(each -> each.role().equals("actor"))
                        .map(each -> each.span().start()))
                .containsExactly(0);
    }

    @Test
    void whatIsTalkedAboutTellsNoMode() {
        assertThat(Read.interactions("Macron and Putin discussed the summit by phone.")
                        .getFirst()
                        .mode())
                .isEqualTo("phone");
    }

    @Test
    void aRaidAndWhomItKilledAreOneDeed() {
        assertThat(Read.interactions("An Iranian raid on the port of Basra has killed nine sailors.")
                        .getFirst()
                        .recipients())
                .hasSize(2);
    }
}
