package org.daybook.plugins.interactions;

import java.util.List;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Lexicon;
import org.pf4j.Extension;

/** Reads interactions by the lexicon; what an article does not say is filled from what it said before, and marked. */
@Extension
public final class InteractionExtractor implements FactExtractor {

    private final Lexicon lexicon = Lexicon.load();

    @Override
    public List<Fact> extract(AnalyzedArticle article) {
        Reading reading = Reading.of(article);
        List<Draft> drafts = new Drafting(reading, lexicon).drafts();
        return new Grounding(reading).facts(new Filling(reading, drafts).complete());
    }
}
