package org.daybook.ingestion.reading;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** What can be said of an article in a language without an analyser: its lines, so that simple extractors still work. */
final class Lines {

    private Lines() {}

    static AnalyzedArticle of(ParsedArticle article) {
        List<Sentence> lines = new ArrayList<>();
        String text = article.text();
        int paragraph = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span span = new Span(start, end);
            if (!span.of(text).isBlank()) {
                lines.add(new Sentence(span, List.of(), kind(article.regions(), span), paragraph++));
            }
            start = end + 1;
        }
        return AnalyzedArticle.of(article, List.copyOf(lines));
    }

    private static Region.Kind kind(List<Region> regions, Span line) {
        return regions.stream()
                .filter(region -> region.span().overlaps(line))
                .map(Region::kind)
                .findFirst()
                .orElse(Region.Kind.BODY);
    }
}
