package org.daybook.plugins.quotations;

import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugins.english.EnglishAnalyzer;

/** Reads sentences with the real analyser, as published on 3 July 2025. */
final class Read {

    static final QuotationExtractor EXTRACTOR = new QuotationExtractor();
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 3);

    private Read() {}

    static AnalyzedArticle analyze(ParsedArticle article) {
        return ENGLISH.analyze(article);
    }

    static ParsedArticle article(String text) {
        return ParsedArticle.of("", text).withPublished(Publication.stated(PUBLISHED, ""));
    }

    static List<Fact> facts(ParsedArticle article) {
        return EXTRACTOR.extract(analyze(article));
    }

    static List<Fact.Quotation> quotations(String text) {
        return facts(article(text)).stream()
                .filter(Fact.Quotation.class::isInstance)
                .map(Fact.Quotation.class::cast)
                .toList();
    }

    /** The words of a fact with this role, in order. */
    static List<String> words(Fact fact, String role, String text) {
        return fact.grounds().evidence().stream()
                .filter(each -> each.role().equals(role))
                .map(Evidence::span)
                .map(each -> each.of(text))
                .toList();
    }
}
