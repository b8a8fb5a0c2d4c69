package org.daybook.plugins.quotations;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.testkit.ExtractorContract;
import org.daybook.plugin.testkit.GoldFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuotationContractTest extends ExtractorContract {

    @Override
    protected FactExtractor extractor() {
        return Read.EXTRACTOR;
    }

    @Override
    protected AnalyzedArticle analyze(ParsedArticle article) {
        return Read.analyze(article);
    }

    @Override
    protected List<ParsedArticle> articles() {
        return List.of(
                Read.article("Macron said that the bridge was safe."),
                Read.article("\"The bridge,\" Macron said on Monday, \"is quite safe now.\""));
    }

    @TestFactory
    Stream<DynamicTest> goldSentencesGiveTheirQuotations() {
        return GoldFiles.tests(getClass(), Read::facts);
    }
}
