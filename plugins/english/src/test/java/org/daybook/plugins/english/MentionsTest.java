package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Mention;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aTitleAndANameAreOneMention() {
        AnalyzedArticle article = Read.article("Danish Prime Minister Mette Frederiksen left for Oslo.");
        Mention mention = Read.mention(article, "Danish Prime Minister Mette Frederiksen");
        assertThat(mention.actors().getFirst().name()).isEqualTo("Mette Frederiksen");
        assertThat(mention.actors().getFirst().country()).contains("DNK");
    }

    @Test
    void anUnknownPersonTakesTheCountryOfTheOffice() {
        assertThat(Read.countries("Kremlin aide Pavel Orlin spoke on Monday.", "Kremlin aide Pavel Orlin"))
                .containsExactly("RUS");
    }

    @Test
    void spellingsOfANameMeet() {
        for (String name : new String[] {"Zelensky", "Zelenskyy", "Zelenskiy"}) {
            assertThat(Read.mention(Read.article(name + " thanked the pilots."), name)
                            .actors()
                            .getFirst()
                            .name())
                    .isEqualTo("Volodymyr Zelenskyy");
        }
    }

    @Test
    void aSurnameMeansTheFullNameOfTheSameArticle() {
        AnalyzedArticle article =
                Read.article("French lawmaker Odile Bernal visited the port. Bernal met the dockers.");
        assertThat(Read.mention(article, "Bernal").actors().getFirst().country())
                .contains("FRA");
    }

    @Test
    void anAppositionTellsWhoIsMeant() {
        assertThat(Read.countries("Poland's president, Karol Nawrocki, signed the law.", "Poland's president"))
                .containsExactly("POL");
    }

    @Test
    void anAdjectiveBeforeAThingNamesItsOwner() {
        AnalyzedArticle article = Read.article("A Ukrainian drone hit a depot.");
        assertThat(Read.mention(article, "Ukrainian").kind()).isEqualTo(Mention.Kind.ADJECTIVE);
    }

    @Test
    void troopsTakeTheirCountryFromTheAdjective() {
        assertThat(Read.countries("Israeli troops entered the town.", "Israeli troops"))
                .containsExactly("ISR");
    }

    @Test
    void policeTakeTheirCountryFromTheCity() {
        assertThat(Read.countries("Police in Bogota arrested two men.", "Police"))
                .containsExactly("COL");
    }

    @Test
    void protestersWithoutACountryAreActors() {
        Mention mention = Read.mention(Read.article("Angry protesters blocked the bridge."), "Angry protesters");
        assertThat(mention.actors().getFirst().country()).isEmpty();
        assertThat(mention.actors().getFirst().sector()).contains("CVL");
    }

    @Test
    void anOutletIsNoCountry() {
        AnalyzedArticle article = Read.article("The road is open, News.Az reported on Monday.");
        assertThat(article.mentions())
                .noneMatch(each -> each.actors().stream()
                        .anyMatch(actor -> actor.country().filter("AZE"::equals).isPresent()));
    }

    @Test
    void aCapitalAfterInIsAPlace() {
        AnalyzedArticle article = Read.article("He told reporters in Moscow that Moscow would answer.");
        assertThat(article.mentions().stream()
                        .filter(each -> article.text(each.span()).equals("Moscow"))
                        .map(Mention::place))
                .containsExactly(true, false);
    }

    @Test
    void theLeaderOfACountryIsTheOneNamedBefore() {
        assertThat(Read.countries("Macron landed in Cairo. The French leader praised the hosts.", "French leader"))
                .containsExactly("FRA");
    }

    @Test
    void theTwoLeadersAreTheLastTwoNamed() {
        assertThat(Read.countries("Macron met Putin in May. The two leaders met again.", "two leaders"))
                .containsExactlyInAnyOrder("FRA", "RUS");
    }

    @Test
    void aPronounMeansTheSubjectBefore() {
        assertThat(Read.countries("Merz met Macron on Monday. He praised the talks.", "He"))
                .containsExactly("DEU");
    }

    @Test
    void theyMeansAJoinedSubject() {
        assertThat(Read.countries("Merz and Macron met on Monday. They praised the talks.", "They"))
                .containsExactly("DEU", "FRA");
    }

    @Test
    void weInQuotedWordsIsTheSpeakersSide() {
        assertThat(Read.countries("\"We will send more trucks,\" Merz said on Monday.", "We"))
                .containsExactly("DEU");
    }

    @Test
    void usIsThePronounUnlessItIsWrittenLikeTheCountry() {
        AnalyzedArticle article = Read.article("The guards told us that the US had left.");
        assertThat(article.mentions().stream()
                        .filter(each -> article.text(each.span()).equals("us")))
                .isEmpty();
        assertThat(Read.mention(article, "US").actors().getFirst().country()).contains("USA");
    }
}
