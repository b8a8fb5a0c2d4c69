package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {

    @Test
    void everyVerbTakesWhatItsExampleShows() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("tree/complements.tsv", 3)) {
            AnalyzedArticle article = Read.article(row.get(2));
            boolean right = switch (row.get(0)) {
                case "object" -> open(article, row.get(2).contains("Sweden") ? "Sweden" : "");
                case "subject" -> open(article, "Norway");
                case "two" -> receives(article, "Chile");
                case "of", "for" ->
                    Read.actors(article, row.get(1), "patient").contains("China")
                            && hasRole(article, row.get(1), row.get(0));
                default ->
                    hasRole(article, row.get(1), "patient")
                            || article.frames().stream()
                                    .anyMatch(each -> each.rule().equals("light"));
            };
            if (!right) {
                wrong.add(row.get(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean open(AnalyzedArticle article, String who) {
        return who.isEmpty()
                ? hasRole(article, "open", "agent")
                : Read.actors(article, "open", "agent").contains(who);
    }

    private static boolean receives(AnalyzedArticle article, String who) {
        return article.frames().stream()
                .flatMap(each -> each.arguments("recipient").stream())
                .flatMap(each -> each.actors().stream())
                .anyMatch(each -> each.name().equals(who));
    }

    private static boolean hasRole(AnalyzedArticle article, String lemma, String role) {
        return article.frames().stream()
                .anyMatch(each ->
                        each.lemma().equals(lemma) && !each.arguments(role).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If Norway attacked Sweden, Denmark would help. | attack | POSSIBLE
            Had Norway attacked Sweden, Denmark would have helped. | attack | POSSIBLE
            What if Norway attacked Sweden? | attack | POSSIBLE
            Norway asked whether Sweden attacked Denmark. | attack | POSSIBLE
            Reports that Norway attacked Sweden are false. | attack | NEGATED
            It is untrue that Norway attacked Sweden. | attack | NEGATED
            Without an agreement between Norway and Sweden, the road stays closed. | agreement | NEGATED
            Zelensky to meet Trump in Geneva | meet | PLANNED
            Reports that Norway attacked Sweden are true. | attack | ASSERTED
            Norway attacked Sweden after Denmark asked for help. | attack | ASSERTED
            """)
    void whatIsSupposedOrUntrueDidNotHappen(String text, String lemma, Modality modality) {
        assertThat(Read.frame(Read.article(text), lemma).modality()).isEqualTo(modality);
    }

    @Test
    void aPassiveWithTwoObjectsKeepsItsAgent() {
        AnalyzedArticle article = Read.article("Chile was given 40 mortars by Norway.");
        assertThat(Read.actors(article, "give", "agent")).containsExactly("Norway");
        assertThat(Read.actors(article, "give", "recipient")).containsExactly("Chile");
    }

    @Test
    void aClauseBetweenSubjectAndVerbTakesNeitherAway() {
        AnalyzedArticle article = Read.article("Truckers, whose convoy had left Lyon, jammed the road.");
        Frame jam = Read.frame(article, "jam");
        assertThat(jam.arguments("agent")).hasSize(1);
        assertThat(jam.governor()).isEqualTo(-1);
    }

    @Test
    void aHeadlineWithAnInfinitiveHasASubject() {
        AnalyzedArticle article = Read.article("Zelensky to meet Trump in Geneva");
        assertThat(Read.actors(article, "meet", "agent")).hasSize(1);
    }

    @Test
    void whatANameIsSeizedByIsNotPartOfTheName() {
        AnalyzedArticle article = Read.article("The seizure by Norway of Swedish ships angered Denmark.");
        assertThat(Read.frame(article, "seizure").arguments("of")).hasSize(1);
    }
}
