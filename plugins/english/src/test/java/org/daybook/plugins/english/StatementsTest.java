package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugin.fact.Source;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static List<String> content(AnalyzedArticle article, Statement statement) {
        return statement.content().stream().map(article::text).toList();
    }

    @Test
    void aClauseIsSaidIndirectly() {
        AnalyzedArticle article = Read.article("Macron said that the bridge was safe.");
        Statement statement = article.statements().getFirst();
        assertThat(statement.form()).isEqualTo(Form.INDIRECT);
        assertThat(statement.speaker().orElseThrow().name()).isEqualTo("Emmanuel Macron");
        assertThat(content(article, statement)).containsExactly("the bridge was safe");
    }

    @Test
    void aQuotationIsSaidDirectly() {
        AnalyzedArticle article = Read.article("\"The bridge is quite safe,\" Macron said on Monday.");
        Statement statement = article.statements().getFirst();
        assertThat(statement.form()).isEqualTo(Form.DIRECT);
        assertThat(statement.speaker().orElseThrow().name()).isEqualTo("Emmanuel Macron");
    }

    @Test
    void aFewQuotedWordsArePartial() {
        AnalyzedArticle article = Read.article("Macron said that the bridge was \"quite safe\" in the storm.");
        assertThat(article.statements())
                .anyMatch(each ->
                        each.form() == Form.PARTIAL && content(article, each).equals(List.of("quite safe")));
    }

    @Test
    void accordingToNamesASpeaker() {
        AnalyzedArticle article = Read.article("The bridge was safe, according to a local official.");
        Statement statement = article.statements().getFirst();
        assertThat(statement.rule()).isEqualTo("according-to");
        assertThat(content(article, statement)).containsExactly("The bridge was safe");
        assertThat(statement.chain()).containsExactly(Source.origin("local official", false));
    }

    @Test
    void anOutletThatIsToldPassesTheWordsOn() {
        AnalyzedArticle article = Read.article("A Finnish source told Reuters that the bridge was safe.");
        assertThat(article.statements().getFirst().chain())
                .containsExactly(Source.origin("Finnish source", false), Source.via("Reuters"));
    }

    @Test
    void whoIsCitedIsTheOrigin() {
        AnalyzedArticle article =
                Read.article("The bridge was safe, the Financial Times reported, citing two officials.");
        assertThat(article.statements().getFirst().chain().getFirst()).isEqualTo(Source.origin("two officials", false));
        assertThat(article.statements().getFirst().chain().getLast()).isEqualTo(Source.via("Financial Times"));
    }

    @Test
    void aPronounSpeaks() {
        AnalyzedArticle article = Read.article("Macron crossed the bridge. He said that it was safe.");
        assertThat(article.statements().getFirst().speaker().orElseThrow().name())
                .isEqualTo("Emmanuel Macron");
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
        AnalyzedArticle article = Read.article(
                "\u201cThe bridge is quite safe,\u201d Macron said. \u201cWe will open it soon.\n\n\u201cNobody needs to wait for it.\u201d");
        assertThat(article.statements())
                .allMatch(each -> each.speaker()
                        .filter(actor -> actor.name().equals("Emmanuel Macron"))
                        .isPresent());
        assertThat(article.statements().stream().flatMap(each -> content(article, each).stream()))
                .anyMatch(each -> each.contains("Nobody needs to wait"));
    }
}
