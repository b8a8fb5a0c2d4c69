package org.daybook.plugin;

import java.util.Set;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.pf4j.ExtensionPoint;

/** Analyses an article once for all extractors. Thread-safe and pure; one analyser serves a language. */
public interface LanguageAnalyzer extends ExtensionPoint {

    /** ISO 639-1 codes in lower case, such as {@code en}. */
    Set<String> languages();

    /** Every offset in the answer is a UTF-16 unit of {@link ParsedArticle#text()}. Must end in time linear in its length. */
    AnalyzedArticle analyze(ParsedArticle article);
}
