package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.fact.Actor;
import org.junit.jupiter.api.Test;

/** How far reported words reach, which words report, and whose they are. */
class AttributionsTest {

    /** "who: what", in order. */
    private static List<String> said(String text) {
        AnalyzedArticle article = Read.article(text);
        return article.statements().stream()
                .map(each -> each.speaker().map(Actor::name).orElse("") + ": " + words(article, each))
                .toList();
    }

    private static String words(AnalyzedArticle article, Statement statement) {
        return String.join(
                " | ", statement.content().stream().map(article::text).toList());
    }

    @Test
    void aQuotationGoesOnBehindWhoSaidIt() {
        assertThat(said("\"The dam will hold,\" the mayor said. \"We have looked at it twice.\""))
                .containsExactly("mayor: The dam will hold, | We have looked at it twice.");
    }

    @Test
    void aQuotationAloneIsByWhoeverWasQuotedInTheParagraphAbove() {
        assertThat(said("\"The dam will hold,\" Mayor Lund said on Monday.\n\n\"Nobody has to leave the valley.\""))
                .containsExactly("Lund: The dam will hold,", "Lund: Nobody has to leave the valley.");
        assertThat(said("Mayor Lund said the dam would hold.\n\n\"Nobody has to leave the valley.\""))
                .containsExactly("Lund: the dam would hold");
    }

    @Test
    void whatElseWasDoneIsNoPartOfWhatWasSaid() {
        assertThat(said("Mayor Lund said the port was full and warned against ships from the north."))
                .containsExactly("Lund: the port was full", "Lund: ships from the north");
    }

    @Test
    void aDeedEndsWhereAnotherClauseBegins() {
        assertThat(said("The mayor agreed to lend the fishermen a boat, and the union paid for the nets."))
                .containsExactly("mayor: to lend the fishermen a boat");
    }

    @Test
    void aThingKeepsThePhraseBehindIt() {
        assertThat(said("The envoy questioned Bergen's reliance on the sea for trade."))
                .containsExactly("envoy: Bergen's reliance on the sea for trade");
    }

    @Test
    void aReasonIsPartOfWhatWasSaid() {
        assertThat(said("The council said the road would stay closed because the bridge had fallen."))
                .containsExactly("council: the road would stay closed because the bridge had fallen");
    }

    @Test
    void aVerbTakenForANounReports() {
        assertThat(said("The Harbour Institute estimates that the pier would cost nine million crowns."))
                .containsExactly("Institute: the pier would cost nine million crowns");
    }

    @Test
    void aNounAnnouncesWhatItsOwnerSays() {
        assertThat(said("The village had heard of Oslo's refusal to open the harbour."))
                .containsExactly("Norway: to open the harbour");
        assertThat(said("The mayor made the claim that the bridge was safe."))
                .containsExactly("mayor: the bridge was safe");
    }

    @Test
    void whoDeniesAClaimHasNotMadeIt() {
        assertThat(said("Lund denied claims that the bridge was unsafe."))
                .containsExactly("Lund: claims that the bridge was unsafe");
    }

    @Test
    void aWarningAtTheEndIsTheSubjects() {
        assertThat(said("The ministers met in Oslo, warning that the dam would break."))
                .containsExactly("ministers: the dam would break");
    }

    @Test
    void whatIsAnnouncedByThePalaceStandsBeforeTheVerb() {
        assertThat(said("A long pause in the talks was announced by the Danish palace."))
                .containsExactly("Danish palace: A long pause in the talks");
    }

    @Test
    void aDeedMayBeAdmitted() {
        assertThat(said("The mayor admitted closing the bridge at night."))
                .containsExactly("mayor: closing the bridge at night");
    }

    @Test
    void anAdjectiveTellsWhatSomebodyThinks() {
        assertThat(said("Villagers were worried that the dam would break."))
                .containsExactly("Villagers: the dam would break");
    }

    @Test
    void aTimeBeforeTheVerbSaysNothing() {
        assertThat(said("The ministry just this month announced that the road was open."))
                .containsExactly("ministry: the road was open");
    }

    @Test
    void anAcknowledgedCallAcknowledgesNothing() {
        assertThat(said("The sixth acknowledged call between Oslo and Bergen lasted an hour."))
                .isEmpty();
    }
}
