package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.fact.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

    @Test
    void aVerbHasAnAgentAndAPatient() {
        AnalyzedArticle article = Read.article("Turkey criticized Greece on Monday.");
        assertThat(Read.actors(article, "criticize", "agent")).containsExactly("Turkey");
        assertThat(Read.actors(article, "criticize", "patient")).containsExactly("Greece");
        assertThat(Read.frame(article, "criticize").date().orElseThrow().from()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void aPassiveIsTurned() {
        AnalyzedArticle article = Read.article("Greece was criticized by Turkey.");
        assertThat(Read.actors(article, "criticize", "agent")).containsExactly("Turkey");
        assertThat(Read.actors(article, "criticize", "patient")).containsExactly("Greece");
    }

    @Test
    void aLightVerbLeavesItsFrameToItsNoun() {
        AnalyzedArticle article = Read.article("Norway held talks with Sweden about fish.");
        assertThat(Read.actors(article, "talk", "agent")).containsExactly("Norway");
        assertThat(Read.actors(article, "talk", "with")).containsExactly("Sweden");
        assertThat(article.frames()).noneMatch(each -> each.lemma().equals("hold"));
    }

    @Test
    void aHopeIsPlannedAndKeepsItsSubject() {
        AnalyzedArticle article = Read.article("Norway hopes to meet Sweden soon.");
        assertThat(Read.frame(article, "meet").modality()).isEqualTo(Modality.PLANNED);
        assertThat(Read.actors(article, "meet", "agent")).containsExactly("Norway");
    }

    @Test
    void whoIsUrgedIsToAct() {
        AnalyzedArticle article = Read.article("Norway urged Sweden to leave the harbour.");
        assertThat(Read.frame(article, "leave").modality()).isEqualTo(Modality.REQUESTED);
        assertThat(Read.actors(article, "leave", "agent")).containsExactly("Sweden");
    }

    @Test
    void joinedVerbsShareTheirSubject() {
        AnalyzedArticle article = Read.article("Iran condemned the raid and threatened Israel.");
        assertThat(Read.actors(article, "threaten", "agent")).containsExactly("Iran");
    }

    @Test
    void anEventNounHasParticipants() {
        AnalyzedArticle article = Read.article("The call between Macron and Putin lasted an hour.");
        assertThat(Read.actors(article, "call", "between")).containsExactly("Emmanuel Macron", "Vladimir Putin");
    }

    @Test
    void aNameIsNoVerb() {
        AnalyzedArticle article = Read.article("Officials said Denys Kovalenko met the queen.");
        assertThat(article.frames()).noneMatch(each -> each.lemma().equals("deny"));
    }

    @Test
    void aCountryAndTheEnvoysOfAnotherActTogether() {
        AnalyzedArticle article = Read.article("Peru and Chile's foreign ministers met briefly today.");
        assertThat(Read.actors(article, "meet", "agent")).containsExactly("Peru", "Chile's foreign ministers");
    }

    @Test
    void anOwnerIsAModifier() {
        AnalyzedArticle article = Read.article("Qatar's demand angered the ministers.");
        assertThat(Read.actors(article, "demand", "modifier")).containsExactly("Qatar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway may attack Sweden. | attack | POSSIBLE
            Norway will attack Sweden. | attack | PLANNED
            Norway did not attack Sweden. | attack | NEGATED
            Norway never attacked Sweden. | attack | NEGATED
            Norway is attacking Sweden. | attack | ONGOING
            Norway attacked Sweden. | attack | ASSERTED
            Norway attacked Sweden in 1990. | attack | HISTORIC
            Norway refused to attack Sweden. | attack | NEGATED
            Norway has yet to attack Sweden. | attack | NEGATED
            Norway held no talks with Sweden. | talk | NEGATED
            Norway planned talks with Sweden. | talk | PLANNED
            Norway demanded talks with Sweden. | talk | REQUESTED
            No call with Sweden has been scheduled for Monday. | call | NEGATED
            """)
    void modalityComesFromAuxiliariesNegationAndGovernors(String text, String lemma, Modality modality) {
        assertThat(Read.frame(Read.article(text), lemma).modality()).isEqualTo(modality);
    }

    @Test
    void theStatementThatHoldsAFrameIsKnown() {
        AnalyzedArticle article = Read.article("Norway said that Sweden attacked Finland.");
        assertThat(Read.frame(article, "attack").statement()).isNotNegative();
        assertThat(Read.frame(article, "say").statement()).isEqualTo(-1);
        assertThat(article.frames()
                        .get(Read.frame(article, "attack").governor())
                        .lemma())
                .isEqualTo("say");
    }
}
