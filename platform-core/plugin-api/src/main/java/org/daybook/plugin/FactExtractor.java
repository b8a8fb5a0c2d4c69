package org.daybook.plugin;

import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.fact.Fact;
import org.pf4j.ExtensionPoint;

/**
 * Finds facts in an analysed article. Pure and thread-safe: the same article gives the same facts in the same order.
 * A fact without evidence, or with a span outside the text, is dropped by the host and counted against the plugin.
 */
public interface FactExtractor extends ExtensionPoint {

    /** The facts found; empty when there are none, never null. */
    List<Fact> extract(AnalyzedArticle article);
}
