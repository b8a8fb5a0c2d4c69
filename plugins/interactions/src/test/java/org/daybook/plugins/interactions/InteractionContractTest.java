package org.daybook.plugins.interactions;

import java.util.List;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.testkit.ExtractorContract;

class InteractionContractTest extends ExtractorContract {

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
        return List.of(Read.article("Macron met Putin. The meeting was short."), Read.article("Iran attacked Iraq."));
    }
}
