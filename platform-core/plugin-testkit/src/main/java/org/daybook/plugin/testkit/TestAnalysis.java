package org.daybook.plugin.testkit;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** Analyses for tests that need no grammar. */
public final class TestAnalysis {

    private TestAnalysis() {}

    /** Every line is a sentence without tokens: what Daybook gives for a language without an analyser. */
    public static AnalyzedArticle lines(ParsedArticle article) {
        List<Sentence> lines = new ArrayList<>();
        String text = article.text();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Sentence(new Span(start, end), List.of(), Region.Kind.BODY, lines.size()));
            }
            start = end + 1;
        }
        return AnalyzedArticle.of(article, List.copyOf(lines));
    }
}
