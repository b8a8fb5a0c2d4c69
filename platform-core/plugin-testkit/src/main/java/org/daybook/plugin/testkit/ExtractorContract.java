package org.daybook.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.junit.jupiter.api.Test;

/** What every extractor must hold. Extend it and name an extractor, the analysis it works on, and some articles. */
public abstract class ExtractorContract {

    protected abstract FactExtractor extractor();

    /** The analysis that the extractor will see in Daybook; {@link TestAnalysis#lines} when it needs no grammar. */
    protected abstract AnalyzedArticle analyze(ParsedArticle article);

    /** Articles in which the extractor finds something, at least one. */
    protected abstract List<ParsedArticle> articles();

    @Test
    void itsOwnArticlesHoldFacts() {
        for (ParsedArticle article : articles()) {
            assertThat(extractor().extract(analyze(article))).as(article.text()).isNotEmpty();
        }
    }

    @Test
    void everyFactQuotesTheText() {
        for (ParsedArticle article : articles()) {
            check(extractor().extract(analyze(article)), article);
        }
    }

    @Test
    void theSameArticleGivesTheSameFactsTwice() {
        for (ParsedArticle article : articles()) {
            assertThat(extractor().extract(analyze(article)))
                    .isEqualTo(extractor().extract(analyze(article)));
        }
    }

    @Test
    void naughtyStringsGiveAResult() {
        for (String text : NaughtyStrings.all()) {
            ParsedArticle article = ParsedArticle.of("", text);
            check(extractor().extract(analyze(article)), article);
        }
    }

    @Test
    void anArticleWithoutAnalysisGivesAResult() {
        for (ParsedArticle article : articles()) {
            assertThat(extractor().extract(AnalyzedArticle.of(article, List.of())))
                    .isNotNull();
        }
    }

    private static void check(List<Fact> facts, ParsedArticle article) {
        int length = article.text().length();
        for (Fact fact : facts) {
            List<Evidence> evidence = fact.grounds().evidence();
            assertThat(evidence).as("evidence of %s", fact).isNotEmpty();
            assertThat(evidence).extracting(Evidence::role).contains("sentence");
            assertThat(evidence).allSatisfy(each -> {
                assertThat(each.span().end()).isLessThanOrEqualTo(length);
                assertThat(each.span().length()).isPositive();
            });
            assertThat(fact.grounds().confidence()).isBetween(0.0, 1.0);
            assertThat(fact.grounds().rule()).isNotBlank();
            assertThat(fact.grounds().why()).as("reasons of %s", fact).allSatisfy(each -> {
                assertThat(each.span().end()).isLessThanOrEqualTo(length);
                assertThat(each.span().length()).isPositive();
                assertThat(each.step()).isNotBlank();
                assertThat(each.note()).isNotBlank();
            });
        }
    }
}
