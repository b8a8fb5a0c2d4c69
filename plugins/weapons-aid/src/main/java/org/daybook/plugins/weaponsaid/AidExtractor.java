package org.daybook.plugins.weaponsaid;

import java.util.List;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.catalogue.Catalogue;
import org.daybook.plugins.weaponsaid.status.StepWords;
import org.pf4j.Extension;

/** Reads steps of weapons aid: an item of the catalogue, and what stands over it. */
@Extension
public final class AidExtractor implements FactExtractor {

    private final Catalogue catalogue = Catalogue.load();
    private final StepWords words = StepWords.load();

    @Override
    public List<Fact> extract(AnalyzedArticle article) {
        Reading reading = Reading.of(article);
        List<Finding> findings = Lead.fill(new AidReader(reading, catalogue, words).findings());
        AidGrounding grounding = new AidGrounding(reading);
        return findings.stream()
                .filter(each -> each.donor().isPresent() || each.recipient().isPresent())
                .map(grounding::fact)
                .toList();
    }
}
