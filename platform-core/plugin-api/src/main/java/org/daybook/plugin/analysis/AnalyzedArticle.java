package org.daybook.plugin.analysis;

import java.util.List;
import org.daybook.plugin.document.ParsedArticle;

/**
 * All that the language analyser says of an article. Lists are in order of appearance and never null; an analyser that
 * cannot tell leaves a list empty.
 */
public record AnalyzedArticle(
        ParsedArticle article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Frame> frames,
        List<Statement> statements) {

    /** An analysis of which nothing but the sentences is known. */
    public static AnalyzedArticle of(ParsedArticle article, List<Sentence> sentences) {
        return new AnalyzedArticle(article, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The words at a span. */
    public String text(org.daybook.plugin.document.Span span) {
        return span.of(article.text());
    }
}
