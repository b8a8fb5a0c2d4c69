package org.daybook.plugins.weaponsaid;

import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugins.english.EnglishAnalyzer;

/** Reads sentences with the real analyser, as published on 3 July 2025. */
final class Read {

    static final AidExtractor EXTRACTOR = new AidExtractor();
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 3);

    private Read() {}

    static AnalyzedArticle analyze(ParsedArticle article) {
        return ENGLISH.analyze(article);
    }

    static ParsedArticle article(String text) {
        return ParsedArticle.of("", text).withPublished(Publication.stated(PUBLISHED, ""));
    }

    static List<Fact.Aid> aid(String text) {
        return EXTRACTOR.extract(analyze(article(text))).stream()
                .map(Fact.Aid.class::cast)
                .toList();
    }
}
