package org.daybook.plugins.example;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.testkit.ExtractorContract;
import org.daybook.plugin.testkit.GoldFiles;
import org.daybook.plugin.testkit.TestAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CasualtyCountsTest extends ExtractorContract {

    @Override
    protected FactExtractor extractor() {
        return new CasualtyCounts();
    }

    @Override
    protected AnalyzedArticle analyze(ParsedArticle article) {
        return TestAnalysis.lines(article);
    }

    @Override
    protected List<ParsedArticle> articles() {
        return List.of(ParsedArticle.of(
                "", "The quay was hit at night.\nFour people were killed and 12 others were injured."));
    }

    @TestFactory
    Stream<DynamicTest> goldSentencesGiveTheirFacts() {
        return GoldFiles.tests(getClass(), article -> extractor().extract(analyze(article)));
    }
}
