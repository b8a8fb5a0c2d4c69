package org.daybook.plugins.weaponsaid;

import java.util.List;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.testkit.ExtractorContract;

class AidContractTest extends ExtractorContract {

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
        return List.of(Read.article("France paused deliveries of howitzers to Ukraine."));
    }
}
